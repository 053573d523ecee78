/**
 * The site under a sub-folder and another origin, as GitHub Pages hosts it, with two reports, of which one was renamed and
 * has a section and a sentence that moved, and with a place of three years.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { SIXTH, YEARS } from '../add/sixth-report.fixture.ts';
import { brokenLinks, summary } from '../site/broken-links.fixture.ts';
import { readSite } from '../site/read-site.fixture.ts';
import type { Lock, ReportLock } from '../../src/schema/permalinks.ts';
import { lockText } from '../data/lock-file.ts';
import { openSite, PHONE } from './harness.ts';
import { serveStatic, type StaticServer } from './static-server.ts';

const REPORTS = ['beizhuang-2025', 'niutang-2022-h1'];
const ORIGIN = 'https://reports.example.org';
const ENTRY: ReportLock = { sections: {}, sentences: {}, moved: { 's1-90': 's1-1-1', 's1-90.1': 's1-1-1.1' } };
const MOVED: Lock = {
  reports: new Map([['beizhuang-2025', JSON.stringify(ENTRY)]]),
  moved: { beizhuang: 'beizhuang-2025' },
  pairs: [['beizhuang', 'niutang-2022-h1']],
};

/** The harness knows the origin of dist/ alone; here another one is right. */
const ELSEWHERE = { allow: [/other origin/] };

const site = openSite();
let folder: string;
let server: StaticServer;

test.beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(path.resolve('.cache/base-path-'));
  mkdirSync(path.join(folder, 'reports'));
  for (const name of REPORTS.flatMap((stem) => [`${stem}.txt`, `${stem}.yaml`]))
    cpSync(`reports/${name}`, path.join(folder, 'reports', name));
  for (const [year, lines] of Object.entries({ ...YEARS, 2024: SIXTH }))
    writeFileSync(path.join(folder, 'reports', `yunxi-${year}.txt`), lines.join('\n'));
  writeFileSync(path.join(folder, 'permalinks.lock.json'), lockText(MOVED));
  // What the test runner tells its workers (BASE_URL, NODE_ENV …) would tell the build something else.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/.test(name),
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
  // As the command builds it: pages, data, map of addresses.
  const out = ['--out', path.join(folder, 'dist'), '--cache', path.join(folder, 'cache')];
  run('node', '--disable-warning=ExperimentalWarning', 'scripts/build-site.ts', ...out);
  server = await serveStatic(path.join(folder, 'dist'), '/sub/');
});

test.afterAll(async () => {
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

test('files for programs name addresses of that place alone', () => {
  const built = (file: string): string => readFileSync(path.join(folder, 'dist', file), 'utf8');
  for (const file of [
    'sitemap-0.xml',
    'llms.txt',
    `reports/${REPORTS[0] ?? ''}.md`,
    'data/indicators.csv',
    'robots.txt',
  ]) {
    const addresses = built(file).match(/https?:\/\/[^\s)<,"]+/g) ?? [];
    const foreign = addresses.filter((one) => !one.startsWith(`${ORIGIN}/sub/`) && !one.includes('sitemaps.org'));
    expect(addresses.length, file).toBeGreaterThan(0);
    expect(foreign, file).toEqual([]);
  }
});

test('pages, search and data work there', async () => {
  const page = await site.page(ELSEWHERE);
  await page.goto(`${server.url}search/?q=${encodeURIComponent('河长')}`);
  await page.locator('[data-search-status="done"]').waitFor({ state: 'attached' });
  await page.locator('[data-result]').first().click();
  await page.waitForURL(`${server.url}reports/**`);
  for (const address of ['', 'indicators/', `compare/?reports=${REPORTS.join(',')}`, 'about/']) {
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
  }
});

for (const [what, from, to] of [
  ['a renamed report', 'beizhuang/', 'beizhuang-2025/'],
  ['a section of it, with the sentence', 'beizhuang/s1-1-1/#s1-1-1.2', 'beizhuang-2025/s1-1-1/#s1-1-1.2'],
  ['a section that moved', 'beizhuang-2025/s1-90/', 'beizhuang-2025/s1-1-1/'],
] as const)
  test(`${what} leads on: ${from}`, async () => {
    const page = await site.page({ ...ELSEWHERE, width: PHONE });
    await page.goto(`${server.url}reports/${from}`);
    await page.waitForURL(`${server.url}reports/${to}`);
    expect(await page.locator('h1').count()).toBe(1);
    const still = await site.page({ ...ELSEWHERE, javaScript: false });
    await still.goto(`${server.url}reports/${from}`);
    await still.waitForURL(`${server.url}reports/${to.split('#')[0] ?? ''}`);
  });

test('a sentence that moved is shown and marked at its old address', async () => {
  const page = await site.page({ ...ELSEWHERE, width: PHONE });
  await page.goto(`${server.url}reports/beizhuang-2025/#s1-90.1`);
  const sentence = page.locator('[id="s1-1-1.1"]');
  await expect.poll(() => sentence.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(844);
  expect(await sentence.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  const unmarked = await page.locator('[id="s1-1-1.2"]').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await sentence.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(unmarked);
});

test('a chart over years is saved with title, unit, source, address and version, in light colours', async () => {
  const page = await site.page({ ...ELSEWHERE, scheme: 'dark' });
  await page.goto(`${server.url}places/yunxi/series/`);
  const chart = page.locator('figure[data-file]').first();
  await chart.locator('summary').click();
  const save = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name }).click()]);
    return readFileSync(await download.path());
  };
  const svg = (await save('下载 SVG')).toString('utf8');
  expect(svg).toContain('>云溪镇：财政收入（万元）</text>');
  expect(svg).toContain('>来源：云溪镇政府工作报告，2023年、2024年、2025年');
  expect(svg).toContain(`>${server.url}places/yunxi/series/</text>`);
  expect(svg).toMatch(/>数据版本 \w+</u);
  // What is said of the drawing stands below it.
  const [, top, scale] = /translate\(\S+ (\S+)\) scale\((\S+)\)/u.exec(svg) ?? [];
  const tall = await chart.locator('svg').evaluate((one: SVGSVGElement) => one.viewBox.baseVal.height);
  const [, source] = /<text [^>]*y="(\S+)"[^>]*>来源：/u.exec(svg) ?? [];
  expect(Number(source)).toBeGreaterThan(Number(top) + Number(scale) * tall);
  // Three points of the drawing, filled as on the light page, and nothing left to a style sheet.
  expect(svg.match(/<circle [^>]*fill="rgb\(28, 109, 200\)"/gu)).toHaveLength(3);
  expect(svg).not.toContain('class=');
  const png = await save('下载图片');
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 1152]);
  expect(await chart.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
});
