/** Once for all browser tests: the built site on one server, and a browser that starts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureChineseFont, findChrome } from './chrome.ts';
import { serveStatic } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    chrome: string;
  }
}

/** Uses `dist/` as it stands; builds it first only when it is not there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chrome = findChrome();
  ensureChineseFont();
  if (!existsSync('dist/index.html')) {
    const build = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (build.status !== 0) throw new Error('构建失败，浏览器测试无法进行。');
  }
  const server = await serveStatic(
    'dist',
    process.env['BASE_PATH'] ? `${process.env['BASE_PATH'].replace(/\/$/, '')}/` : '/',
  );
  project.provide('siteUrl', server.url);
  project.provide('chrome', chrome);
  return () => server.close();
}
