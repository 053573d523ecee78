/**
 * The site under a sub-folder and another origin, as GitHub Pages hosts it, with two reports, of which one was renamed and
 * has a section and a sentence that moved, and with one more, added as a Word file by the steps of the README, with two more years of its
 * place: the built site shows it everywhere.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { cloneProject, runIn } from '../add/clone.fixture.ts';
import { sixthDocx, YEARS } from '../add/sixth-report.fixture.ts';
import { brokenLinks, summary } from '../site/broken-links.fixture.ts';
import { readSite } from '../site/read-site.fixture.ts';
import type { Lock, ReportLock } from '../../src/schema/permalinks.ts';
import { lockText } from '../data/lock-file.ts';
import { openSite, PHONE } from './harness.ts';
import { serveStatic, type StaticServer } from './static-server.ts';

const REPORTS = ['beizhuang-2025', 'niutang-2022-h1'];
/** The id of the one that is added. */
const ADDED = 'yunxi-2024';
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
  folder = cloneProject();
  mkdirSync(path.join(folder, 'reports'));
  for (const name of REPORTS.flatMap((stem) => [`${stem}.txt`, `${stem}.yaml`]))
    cpSync(`reports/${name}`, path.join(folder, 'reports', name));
  writeFileSync(path.join(folder, 'permalinks.lock.json'), lockText(MOVED));
  writeFileSync(path.join(folder, '云溪镇.docx'), await sixthDocx());
  const run = (...words: string[]): string =>
    runIn(
      { cwd: folder, env: { SITE_URL: ORIGIN, BASE_PATH: '/sub' } },
      'npm',
      'run',
      '-s',
      '--ignore-scripts',
      ...words,
    );
  run('add', '--', '云溪镇.docx', '--region', '湖南省,岳阳市,云溪县', '--yes');
  for (const [year, lines] of Object.entries(YEARS)) {
    writeFileSync(path.join(folder, `reports/云溪镇-${year}.txt`), lines.join('\n\n'));
    writeFileSync(path.join(folder, `reports/云溪镇-${year}.yaml`), 'region: [湖南省, 岳阳市, 云溪县]\n');
  }
  run('build');
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

const file = (...names: string[]): string => path.join(folder, 'dist', ...names);
const text = (...names: string[]): string => {
  const { document } = parseHTML(readFileSync(file(...names, 'index.html'), 'utf8'));
  return document.body.textContent.replace(/\s+/g, '');
};

for (const [what, ...names] of [
  ['the home page'],
  ['the collection', 'reports'],
  ['its own page', 'reports', ADDED],
  ['a page of one section', 'reports', ADDED, 's1-1'],
  ['the table of indicators', 'indicators'],
  ['a concept it speaks of', 'indicators', 'fiscal-revenue'],
  ['the comparison', 'compare'],
  ['a theme', 'compare', 'rural'],
] as const)
  test(`${what} shows the added report`, () => {
    expect(text(...names)).toContain('云溪');
  });

test('the text of the added report is whole, its figures are alive', () => {
  const page = text('reports', ADDED);
  for (const words of ['全年实现财政收入3120万元，同比增长8.5%', '各位代表！让我们团结一心'])
    expect(page).toContain(words);
  expect(text('indicators')).toContain('3120万元');
});

test('data and map of the site have it', () => {
  for (const name of ['data/reports.json', 'data/indicators.csv', 'data/datapackage.json', 'sitemap-0.xml']) {
    expect(readFileSync(file(name), 'utf8'), name).toContain(ADDED);
  }
  expect(existsSync(file('data', 'sources', `${ADDED}.txt`))).toBe(true);
});

test.describe('a place over its years', () => {
  test('answers first: what the last report tells, promises, tells of the promises before, and what is new', () => {
    const page = text('places', 'yunxi');
    for (const words of [
      '3份报告·2023—2025年',
      '财政收入3350万元增长7.4%',
      '2024年报告的承诺，这份报告怎么说',
      '财政收入承诺增长7%增长7.4%比目标数高0.4个百分点',
      '编制云溪老街保护规划',
    ])
      expect(page).toContain(words);
  });
  test('sets every promise beside what the next report tells, or says that it tells nothing', () => {
    const page = text('places', 'yunxi', 'promises', '2023');
    expect(page).toContain('新建高标准农田1500亩新建高标准农田1200亩');
    expect(page).toContain('2024年报告，比目标数少300亩');
    expect(page).toContain('开工建设云溪大桥2024年报告没有提到');
    expect(text('places', 'yunxi', 'promises', '2025')).toContain('计划的下一年还没有收录报告');
  });
  test('each sentence that promises leads to its promise', () => {
    const { document } = parseHTML(readFileSync(file('reports', ADDED, 'index.html'), 'utf8'));
    const marks = [...document.querySelectorAll('.report-text a.p')].map((mark) => mark.getAttribute('href') ?? '');
    expect(marks.length).toBeGreaterThan(1);
    const promises = parseHTML(
      readFileSync(file('places', 'yunxi', 'promises', '2024', 'index.html'), 'utf8'),
    ).document;
    for (const mark of marks) {
      expect(mark).toMatch(/^\/sub\/places\/yunxi\/promises\/2024\/#/);
      expect(promises.getElementById(mark.replace(/^.*#/, ''))).not.toBeNull();
    }
  });
  test('draws figures over three years, and gives them as CSV', () => {
    expect(text('places', 'yunxi', 'series')).toContain('财政收入');
    const { document } = parseHTML(readFileSync(file('places', 'yunxi', 'series', 'index.html'), 'utf8'));
    expect(document.querySelector('figure svg[role=img]')?.getAttribute('aria-label')).toMatch(
      /2022年2875万元，到2024年3350万元/,
    );
    const rows = readFileSync(file('places', 'yunxi', 'series', 'data.csv'), 'utf8').split('\r\n');
    const levels = rows.filter((row) => row.startsWith('财政收入,fiscal-revenue,总量,'));
    expect(levels.map((row) => row.split(',').slice(3, 6).join(' '))).toEqual([
      '2022 2875 万元',
      '2023 3120 万元',
      '2024 3350 万元',
    ]);
  });
  test('sets the plan beside the one before', () => {
    const page = text('reports', 'yunxi-2025', 'changes');
    expect(page).toMatch(/新写的.*编制云溪老街保护规划/);
    expect(text('reports', ADDED, 'changes')).toMatch(/不再写的.*开工建设云溪大桥/);
    expect(existsSync(file('reports', 'yunxi-2023', 'changes'))).toBe(false);
  });
});
