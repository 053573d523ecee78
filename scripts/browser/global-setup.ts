/** Once for all browser tests: the built site on one server, and a font in which Chinese can be measured. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureChineseFont } from './chrome.ts';
import { serveStatic } from './static-server.ts';

/** How the processes that run the tests, and which get a copy of the environment, know the address of the server. */
const ADDRESS = 'TESTED_SITE';

export function siteUrl(): string {
  const url = process.env[ADDRESS];
  if (url === undefined) throw new Error('no server of the built site was started');
  return url;
}

/** Uses `dist/` as it stands; builds it first only when it is not there. */
export default async function setup(): Promise<() => Promise<void>> {
  ensureChineseFont();
  if (!existsSync('dist/index.html')) {
    const build = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (build.status !== 0) throw new Error('构建失败，浏览器测试无法进行。');
  }
  const base = process.env['BASE_PATH'] ?? '/';
  const server = await serveStatic('dist', base.endsWith('/') ? base : `${base}/`);
  process.env[ADDRESS] = server.url;
  return () => server.close();
}
