/** /try/: what the browser reads of a file is what the commands read of it, to the byte. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { openSite, PHONE } from './harness.ts';

const site = openSite();
// The last long file of all: shared out over the workers.
test.describe.configure({ mode: 'parallel' });
const stems = readdirSync('reports')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));
const folder = path.join(tmpdir(), `try-${String(process.pid)}`);
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In ms, on the machine of the tests; the page promises three seconds on one that is not shared. */
const PATIENCE = 60_000;
const given = (page: Page): ReturnType<Page['locator']> => page.locator('try-report');

async function readFiles(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<string> {
  // What is seen then is of these files, not of those before.
  await given(page).evaluate((one) => one.removeAttribute('data-try-status'));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.locator('[data-try-status=done], [data-try-status=error]').waitFor({ timeout: PATIENCE });
  return (await given(page).getAttribute('data-try-status')) ?? '';
}

const file = (name: string, buffer: Buffer): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

/** The files that the page offers, by name. */
async function offered(page: Page): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const button of await page.locator('[data-save]').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    found.set(download.suggestedFilename(), readFileSync(await download.path()));
  }
  return found;
}

const asWord = (stem: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: readFileSync(`dist/data/sources/${stem}.txt`, 'utf8')
            .split(/\r?\n/)
            .map((line) => new Paragraph(line)),
        },
      ],
    }),
  );

for (const form of ['text', 'Word'])
  test.describe(`a report as ${form}`, () => {
    let page: Page;
    test.beforeAll(() => {
      for (const name of ['reports', 'data']) mkdirSync(path.join(folder, form, name), { recursive: true });
    });

    test('each of the collection gives the data that parse gives of the files that it gives back', async () => {
      page = await site.open('/try/');
      const data = new Map<string, Buffer>();
      for (const stem of stems) {
        const yaml = file(`${stem}.yaml`, readFileSync(`reports/${stem}.yaml`));
        const report =
          form === 'text'
            ? file(`${stem}.txt`, readFileSync(`reports/${stem}.txt`))
            : file(`${stem}.docx`, await asWord(stem));
        expect(await readFiles(page, [report, yaml]), stem).toBe('done');
        for (const [name, bytes] of await offered(page)) {
          if (/\.(?:txt|yaml)$/.test(name)) writeFileSync(path.join(folder, form, 'reports', name), bytes);
          else data.set(name, bytes);
        }
      }
      const at = (name: string): string => path.join(folder, form, name);
      const parse = spawnSync('node', [
        'scripts/build-data.ts',
        '--reports',
        at('reports'),
        '--out',
        at('data'),
        '--no-index',
      ]);
      expect(parse.status, String(parse.stderr)).toBe(0);
      expect(data.size).toBe(2 * stems.length);
      for (const stem of stems) {
        const of = (name: string): string => readFileSync(at(`data/${name}`), 'utf8');
        expect(data.get(`${stem}.json`)?.toString('utf8') === of(`reports/${stem}.json`), stem).toBe(true);
        expect(data.get(`${stem}.indicators.json`)?.toString('utf8') === of(`indicators/${stem}.json`), stem).toBe(
          true,
        );
        if (form === 'text') {
          expect(readFileSync(at(`reports/${stem}.txt`)).equals(readFileSync(`reports/${stem}.txt`)), stem).toBe(true);
          // Sentences keep the ids of their first publication, which the collection alone knows.
          const counts = (text: string): unknown => (JSON.parse(text) as { counts: unknown }).counts;
          expect(counts(of(`reports/${stem}.json`))).toEqual(
            counts(readFileSync(`dist/data/reports/${stem}.json`, 'utf8')),
          );
        }
      }
    });
  });

test('a file that is none is refused in the words of the command line, and the page goes on', async () => {
  const page = await site.open('/try/', { width: PHONE });
  expect(await readFiles(page, [file('图.png', Buffer.from([0x89, 0x50]))])).toBe('error');
  expect(await page.locator('[data-note=error]').innerText()).toContain('OCR');
  expect(await readFiles(page, [file('深.html', Buffer.from('<b>'.repeat(100_000)))])).toBe('error');
  expect(await page.locator('[data-note=error]').innerText()).toContain('层');
  const [stem = ''] = stems;
  await page.locator('textarea').fill(readFileSync(`dist/data/sources/${stem}.txt`, 'utf8'));
  await page.getByLabel('上级地区').fill('某省，某市');
  await page.getByRole('button', { name: '读粘贴的文字' }).click();
  await page.locator('[data-try-status=done]').waitFor({ timeout: PATIENCE });
  await expect(page.locator('[data-result]')).toContainText('某省 某市');
  expect(await page.locator('[data-result] tbody tr').count()).toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axe(page)).toEqual([]);
});

test('the main figures stand beside those of other places, when that is asked for', async () => {
  const page = await site.open('/try/', { width: PHONE });
  const [stem = ''] = stems;
  await readFiles(page, [file(`${stem}.txt`, readFileSync(`reports/${stem}.txt`))]);
  await page.getByRole('button', { name: '取来并列' }).click();
  const beside = page.locator('[data-beside]');
  await beside.locator('h3').first().waitFor();
  const named = await beside
    .locator('li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((url) => url.includes(`/reports/${stem}/`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axe(page)).toEqual([]);
});

test('the page stays responsive and asks nothing of anybody while a report is read', async () => {
  const page = await site.open('/try/');
  const [stem = ''] = stems;
  await readFiles(page, [file(`${stem}.txt`, readFileSync(`reports/${stem}.txt`))]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const longest = await page.evaluate(() => {
    const longTasks: number[] = [];
    Object.assign(window, { longTasks });
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    return longTasks.length;
  });
  expect(longest).toBe(0);
  await readFiles(page, [file(`${stem}.txt`, readFileSync(`reports/${stem}.txt`))]);
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  expect(Math.max(0, ...tasks)).toBeLessThan(500);
  expect(asked.filter((url) => !url.includes('/_astro/') && !url.startsWith('blob:'))).toEqual([]);
});
