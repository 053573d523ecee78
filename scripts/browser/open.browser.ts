/** What leaves the site in a reader's hands: one HTML file, a picture, a checked quotation, a sentence's own address, a frame. */
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Download, type Page } from '@playwright/test';
import { allSections } from '../../src/lib/report/sections.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Report, ReportSummary } from '../../src/schema/report.ts';
import { axe } from './axe.ts';
import { openSite, PHONE } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const json = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
const reports = json<ReportSummary[]>('reports.json').map(({ id }) => json<Report>(`reports/${id}.json`));
const [report] = reports;
const sentence = allSections(report?.sections ?? []).flatMap(({ paragraphs }) => paragraphs)[0]?.sentences[0];
if (!report || !sentence) throw new Error('no report');
const folder = path.join(tmpdir(), `open-${String(process.pid)}`);
test.beforeAll(() => mkdirSync(folder));
test.afterAll(() => rmSync(folder, { recursive: true }));

test.describe('one HTML file', () => {
  const file = path.join(folder, 'reports.html');
  /** Saves the reports that a page offers as one file, and returns the name that the page gives it. */
  async function save(address: string, to: string): Promise<string> {
    const page = await site.open(address);
    await page.locator('save-single').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => customElements.get('save-single'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为单个网页文件' }).click(),
    ]);
    await download.saveAs(to);
    return download.suggestedFilename();
  }
  test.beforeAll(() => save('/reports/', file));

  test('holds the whole collection under 900 kB', () => {
    expect(statSync(file).size).toBeLessThan(180_000 * reports.length);
    const text = readFileSync(file, 'utf8');
    for (const { text: words } of reports.flatMap(({ front }) => front.flatMap(({ sentences }) => sentences)))
      expect(text).toContain(words.replace(/["<>&]/g, (sign) => `&#${String(sign.charCodeAt(0))};`));
  });

  test('opens from a disk, finds words, leads to them, and asks for nothing', async () => {
    const page = await site.page({ allow: [/other origin/], width: PHONE });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const words = sentence.text.slice(2, 12);
    await page.getByRole('searchbox').fill(words);
    const hits = page.locator('#hits li');
    const all = reports.flatMap(({ sections }) =>
      allSections(sections).flatMap(({ paragraphs, verbatim }) => [
        verbatim,
        ...paragraphs.flatMap((one) => one.sentences.map(({ text }) => text)),
      ]),
    );
    expect(await hits.count()).toBe(all.filter((text) => text.includes(words)).length);
    await hits.first().getByRole('link').click();
    expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toContain(words);
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map(({ hash }) => decodeURIComponent(hash.slice(1)))
        .filter((id) => !document.getElementById(id)),
    );
    expect(broken).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('the button of a report saves its part of the same text, with the day', async () => {
    const one = path.join(folder, 'one.html');
    expect(await save(report.url, one)).toBe(`${report.id}.html`);
    const saved = readFileSync(one, 'utf8');
    expect(readFileSync(file, 'utf8')).toContain(saved.slice(saved.indexOf('<article'), saved.indexOf('</article>')));
    expect(saved).toMatch(/>\d{4}-\d\d-\d\d存自/);
  });
});

/** Opens the toolbar at a sentence. */
async function tools(page: Page, id: string): Promise<ReturnType<Page['locator']>> {
  await page.goto(site.href(report?.url ?? ''));
  const target = page.locator(`[id="${id}"]`);
  await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const point = await target.evaluate((one) => {
    const [line] = one.getClientRects();
    return { x: (line?.left ?? 0) + 6, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  });
  await page.mouse.click(point.x, point.y);
  return page.locator('passage-tools');
}

test('a sentence is saved as a picture', async () => {
  const page = await site.page({ width: PHONE });
  const bar = await tools(page, sentence.id);
  const saved: Promise<Download> = page.waitForEvent('download');
  await bar.getByRole('button', { name: '存为图片' }).click();
  const download = await saved;
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1080);
  expect(png.readUInt32BE(20)).toBeGreaterThan(400);
});

const issues = process.env['ERRORS_TO'] ?? '';
if (issues !== '')
  test('a mistake is pointed out with place, version and words', async () => {
    const page = await site.page({ allow: [/other origin/] });
    const bar = await tools(page, sentence.id);
    await bar.locator('summary').click();
    const asked = page.context().waitForEvent('request', (request) => request.url().startsWith(issues));
    await page.context().route(`${issues}*`, (route) => route.fulfill({ body: '' }));
    await bar.getByRole('button', { name: '指出这里的错误' }).click();
    const url = new URL((await asked).url());
    expect(url.searchParams.get('title')).toContain(sentence.id);
    expect(url.searchParams.get('body')).toContain(report.source.version);
  });

test.describe('a quotation', () => {
  for (const [kind, change, words] of [
    ['same', (text: string) => text, '一字不差'],
    ['differs', (text: string) => `${text.slice(0, 4)}甲${text.slice(5)}`, '文字不同'],
  ] as const)
    test(`that is ${kind} is told so`, async () => {
      const page = await site.open('/verify/', { width: PHONE });
      const url = `${site.href(report.url)}#${sentence.id}`;
      await page.locator('textarea').fill(`“${change(sentence.text)}”（文本版本 ${report.source.version}，${url}）`);
      await page.getByRole('button', { name: '核对' }).click();
      await page.locator(`[data-verdict=${kind}]`).waitFor();
      expect(await page.locator('[data-verdict]').innerText()).toContain(words);
      expect(await page.locator('[data-version]').getAttribute('data-version')).toBe('same');
      expect(await axe(page)).toEqual([]);
    });
});

test('the address of a sentence names it for messengers and leads to its place, also without JavaScript', async () => {
  for (const javaScript of [true, false]) {
    const page = await site.page({ javaScript, allow: [/other origin/] });
    const html = await (await page.request.get(site.href(`/s/${report.id}/${sentence.id}/`))).text();
    expect(html).toContain(`<meta property="og:description" content="${sentence.text.slice(0, 20)}`);
    await page.setContent(html.replaceAll(process.env['SITE_URL'] ?? '\0', site.href('/').replace(/\/$/, '')));
    await page.waitForURL(`**${report.url}#${sentence.id}`);
  }
});

test('the figures of a concept stand in a frame, with their table and chart and nothing around them', async () => {
  const concept = json<Concept[]>('concepts.json').find(({ id }) => id === 'general-public-budget-revenue');
  const page = await site.open(`/embed/${concept?.id ?? ''}/`, { width: PHONE });
  expect(await page.locator('table').count()).toBeGreaterThan(0);
  expect(await page.locator('header.site-header').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axe(page)).toEqual([]);
  const charted =
    pageTypes()
      .find(({ name }) => name === '概念')
      ?.path.replace('/indicators/', '/embed/') ?? '';
  await page.goto(site.href(charted));
  await page.locator('canvas').first().waitFor();
  const still = await site.open(`/embed/${concept?.id ?? ''}/`, { javaScript: false });
  expect(await still.locator('table').count()).toBeGreaterThan(0);
});
