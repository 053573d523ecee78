/** What each kind of page sends at its start, and that nothing on it moves while it loads. */
import stringWidth from 'string-width';
import { expect, test } from '@playwright/test';
import { openSite, PHONE, settled } from './harness.ts';
import { pageTypes } from './page-types.ts';
import { kb, sum, weigh } from './page-weight.ts';

/** Most kB (1,000 bytes, gzip) of a page; `js` of its script alone. */
const BUDGETS: Record<string, { all: number; js?: number }> = {
  报告: { all: 60, js: 10 },
  章节: { all: 60, js: 10 },
  地方: { all: 60 },
  承诺: { all: 60 },
  历年数字: { all: 60 },
  话题目录: { all: 80 },
  话题: { all: 80 },
  套话: { all: 80 },
  // With everything that the search needs.
  套话查询: { all: 145 },
  概念: { all: 130 },
  两份比较: { all: 130 },
  主题: { all: 130 },
  // The page and everything the search needs, with the names of all indicators; the search alone has 90.
  检索结果: { all: 145 },
};

const site = openSite();

/** A table with its columns under each other, full-width characters counted as two. */
function printed(rows: (string | number)[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => stringWidth(String(row[column])))));
  return rows
    .map((row) =>
      row.map((cell, column) => `${cell}${' '.repeat((widths?.[column] ?? 0) - stringWidth(String(cell)))}`).join('  '),
    )
    .join('\n');
}

test.describe('weight', () => {
  const table: (string | number)[][] = [['kB (gzip)', '合计', 'HTML', 'CSS', 'JS', '其他', '上限', '地址']];
  test.afterAll(() => console.log(printed(table)));

  for (const { name, path } of pageTypes())
    test(`${name} ${path}`, async () => {
      const page = await site.page({ width: PHONE });
      const weight = await weigh(page, async () => {
        await site.visit(page, path);
        // What comes only when a chart is scrolled into view counts as well.
        if (BUDGETS[name]?.all !== 130) return;
        for (const canvas of await page.locator('canvas, [data-chart]').all()) await canvas.scrollIntoViewIfNeeded();
        await settled(page);
      });
      const all = sum(weight);
      const budget = BUDGETS[name];
      table.push([
        name,
        kb(all),
        kb(weight.html),
        kb(weight.css),
        kb(weight.js),
        kb(weight.other),
        budget?.all ?? '',
        path,
      ]);
      expect(kb(all), 'all').toBeLessThanOrEqual(budget?.all ?? 130);
      expect(kb(weight.js), 'script').toBeLessThanOrEqual(budget?.js ?? 130);
    });
});

/** Time from one script to the next, in ms: three frames. */
const APART = 50;
/** Every kind of page, and a table that its address filters: its choices come late. */
const STILL = [...pageTypes(), { name: '筛选的数字表', path: '/indicators/?theme=economy&kind=actual&sort=-value' }];

test.describe('nothing moves while a page loads', () => {
  for (const { name, path } of STILL)
    test(`${name} ${path}`, async () => {
      const page = await site.page({ width: PHONE });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources?: { node?: Node }[];
          })[]) {
            const nodes = entry.sources?.map(({ node }) =>
              node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName,
            );
            if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)} ${nodes?.join(', ') ?? ''}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // A slow line, as a phone on the road has it: what comes late then shows.
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 90_000,
      });
      // A slow processor runs each script in a frame of its own; slowed down by the browser, it would spin while the line is waited for.
      let scripts = 0;
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, APART * scripts++));
        await route.continue();
      });
      await page.goto(site.href(path), { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    });
});
