/** The site under a sub-folder and another origin, as GitHub Pages hosts it, and with a collection of two reports. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks, summary } from '../site/broken-links.ts';
import { readSite } from '../site/read-site.ts';
import { openSite } from './harness.ts';
import { serveStatic, type StaticServer } from './static-server.ts';

const REPORTS = ['beizhuang-2025', 'niutang-2022-h1'];
const ORIGIN = 'https://reports.example.org';

const site = openSite();
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'base-path-'));
  mkdirSync(path.join(folder, 'reports'));
  for (const name of REPORTS.flatMap((stem) => [`${stem}.txt`, `${stem}.yaml`]))
    cpSync(`reports/${name}`, path.join(folder, 'reports', name));
  // What the test runner tells its workers (BASE_URL, NODE_ENV …) would tell the build something else.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/.test(name),
  );
  const env = { ...Object.fromEntries(own), DATA_DIR: path.join(folder, 'data'), SITE_URL: ORIGIN, BASE_PATH: '/sub' };
  const run = (program: string, ...args: string[]): void => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  };
  run('node', 'scripts/build-data.ts', '--reports', path.join(folder, 'reports'));
  run('astro', 'build', '--outDir', path.join(folder, 'dist'));
  server = await serveStatic(path.join(folder, 'dist'), '/sub/');
}, 120_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('every address stands under the base path and leads somewhere', () => {
  const built = readSite(path.join(folder, 'dist'), ORIGIN, '/sub/');
  expect(built.pages.length).toBeGreaterThan(50);
  expect(summary(brokenLinks(built))).toEqual([]);
  expect(
    built.pages
      .filter(({ noindex, canonical }) => !noindex && !canonical.startsWith(`${ORIGIN}/sub/`))
      .map((page) => page.path),
  ).toEqual([]);
  const styles = [...built.files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(path.join(folder, 'dist', file), 'utf8'));
  expect(
    styles
      .flatMap((css) => css.match(/url\((?!data:)[^)]*\)/g) ?? [])
      .filter((url) => /url\(["']?\/(?!sub\/)/.test(url)),
  ).toEqual([]);
});

test('pages, search and data work there', async () => {
  const page = await site.page();
  await page.goto(`${server.url}search/?q=${encodeURIComponent('河长')}`);
  await page.locator('[data-search-status="done"]').waitFor({ state: 'attached' });
  await page.locator('[data-result]').first().click();
  await page.waitForURL(`${server.url}reports/**`);
  for (const address of ['', 'indicators/', `compare/?reports=${REPORTS.join(',')}`, 'about/']) {
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
  }
  // The harness knows the origin of dist/ alone; here another one is right.
  expect(site.takeProblems().filter((problem) => !/other origin/.test(problem))).toEqual([]);
});
