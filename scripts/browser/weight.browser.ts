/** What each kind of page sends at its start, and that nothing on it moves while it loads. */
import stringWidth from 'string-width';
import { expect, test, type Page } from '@playwright/test';
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
  检索结果: { all: 147 },
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

/** Time from one script to the next, in ms: three frames. */
const APART = 50;
/** A table that its address filters, whose choices come late: what it loads is no longer the start of a page. */
const FILTERED = '筛选的数字表';
const PAGES = [...pageTypes(), { name: FILTERED, path: '/indicators/?theme=economy&kind=actual&sort=-value' }];

test.describe('what a page sends, and that nothing moves while it comes', () => {
  const table: (string | number)[][] = [['kB (gzip)', '合计', 'HTML', 'CSS', 'JS', '其他', '上限', '地址']];
  test.afterAll(() => console.log(printed(table)));

  for (const { name, path } of PAGES)
    test(`${name} ${path}`, async () => {
      const page = await site.page({ width: PHONE });
      const budget = BUDGETS[name];
      await overSlowLine(page);
      const weight = await weigh(page, async () => {
        await page.goto(site.href(path), { waitUntil: 'networkidle' });
        await settled(page);
        // Told beside what the page weighs, and not in its place.
        expect.soft(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
        // What comes only when a chart is scrolled into view counts as well.
        if (budget?.all !== 130) return;
        for (const canvas of await page.locator('canvas, [data-chart]').all()) await canvas.scrollIntoViewIfNeeded();
        await settled(page);
      });
      if (name === FILTERED) return;
      const all = sum(weight);
      const parts = [weight.html, weight.css, weight.js, weight.other];
      table.push([name, kb(all), ...parts.map(kb), budget?.all ?? '', path]);
      expect(kb(all), 'all').toBeLessThanOrEqual(budget?.all ?? 130);
      expect(kb(weight.js), 'script').toBeLessThanOrEqual(budget?.js ?? 130);
    });
});

/** Loads a page as a phone on the road has it, so that what comes late shows, and notes in `window.shifts` what moves. */
async function overSlowLine(page: Page): Promise<void> {
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
}
