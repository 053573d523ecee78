/**
 * node scripts/bench/long-tasks.ts [--dist dist] [--rounds 3]: the longest task of the page's main thread while a reader does what
 * takes most, on the built site, at a quarter of the speed of this machine. What counts is the time of the thread, times four,
 * which says the same on a busy machine; of the rounds the median is told. Exit status 1 where a task takes more than 100 ms, but
 * for opening the first search.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import stringWidth from 'string-width';
import { CHROME_FLAGS, findChrome } from '../browser/chrome.ts';
import { serveStatic } from '../browser/static-server.ts';
import { readCommandLine } from '../command-line.ts';

const { values } = readCommandLine('用法：node scripts/bench/long-tasks.ts [--dist 网站目录] [--rounds 轮数]', {
  options: { dist: { type: 'string', default: 'dist' }, rounds: { type: 'string', default: '3' } },
});
const SLOWER = 4;
const LIMIT = 100;
/** In ms: by then what an action has set off is done. */
const SETTLE = 1200;

const server = await serveStatic(values.dist);
const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_FLAGS });

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/** Tasks of the page's main thread in ms of its own time while something is done, the longest first. */
async function tasksOf(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  // The first look for an element puts the helper's own scripts into the page.
  await page.locator('main').count();
  await (browser as Browser).startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  await page.waitForTimeout(SETTLE);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/u.test(name) && main.has(`${String(pid)} ${String(tid)}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

const reports = ((await (await fetch(`${server.url}data/reports.json`)).json()) as { id: string }[]).slice(0, 5);
const compared = `compare/?reports=${reports.map(({ id }) => id).join(',')}`;
const type = (page: Page, text: string): Promise<void> =>
  page.locator('indicator-table input[name=q]').pressSequentially(text, { delay: 60 });
const search = async (page: Page, q: string): Promise<void> => {
  await page.locator('search-page input[type=search]').fill(q);
  await page.locator('[data-search-status=done]').waitFor();
};
const table = 'indicators/?q=%25';
const ready = (page: Page): Promise<void> => page.locator('[data-status]', { hasText: '显示' }).waitFor();

const nothing = (): Promise<void> => Promise.resolve();

/** Address, what stands there before the clock runs, and what is done. */
const ACTIONS: [
  name: string,
  address: string,
  before: (page: Page) => Promise<unknown>,
  act: (page: Page) => Promise<unknown>,
][] = [
  ['指标表：输入文字', 'indicators/', nothing, (page) => type(page, '投资')],
  ['指标表：回到全部', table, ready, (page) => page.locator('indicator-table input[name=q]').fill('')],
  ['指标表：排序', 'indicators/', nothing, (page) => page.locator('[data-sort=value]').click()],
  ['比较五份：指标', 'about/', nothing, (page) => page.goto(server.url + compared)],
  ['比较五份：主题', compared, nothing, (page) => page.locator('a[data-view=themes]').click()],
  ['比较五份：篇幅', compared, nothing, (page) => page.locator('a[data-view=attention]').click()],
  ['比较五份：未提及', compared, nothing, (page) => page.locator('a[data-view=silence]').click()],
  [
    '概念页：图',
    'about/',
    nothing,
    async (page) => {
      await page.goto(`${server.url}indicators/gdp/`);
      await page.locator('.chart-canvas, canvas').first().scrollIntoViewIfNeeded();
    },
  ],
  ['检索“的”', 'search/', (page) => search(page, '环境'), (page) => search(page, '的')],
  ['第一次检索', 'search/', nothing, (page) => search(page, '环境')],
];

try {
  let slow = 0;
  for (const [name, address, before, act] of ACTIONS) {
    const longest: number[] = [];
    let many = 0;
    for (let round = 0; round < Number(values.rounds); round++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(server.url + address, { waitUntil: 'networkidle' });
      await before(page);
      const tasks = await tasksOf(page, () => act(page));
      longest.push(SLOWER * (tasks[0] ?? NaN));
      many = tasks.filter((ms) => SLOWER * ms > LIMIT).length;
      await context.close();
    }
    const median = longest.toSorted((a, b) => a - b)[Math.floor(longest.length / 2)] ?? NaN;
    if (!(median <= LIMIT) && name !== '第一次检索') slow++;
    console.log(
      `${name}${' '.repeat(Math.max(0, 20 - stringWidth(name)))}${median.toFixed(0).padStart(5)} 毫秒，超过 ${String(LIMIT)} 毫秒的 ${String(many)} 个`,
    );
  }
  process.exitCode = slow === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
