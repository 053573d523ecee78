/**
 * npm run lighthouse [-- NAME …]: runs Lighthouse (mobile preset) on each kind of page of the built site in dist/ and prints a table with
 * the median of three runs; exits with status 1 if a page is below its minimum score.
 * Not part of `npm test`, because the performance score depends on the load of the machine.
 */
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { installAside } from './bench/install-aside.ts';
import { CHROME_FLAGS, findChrome } from './browser/chrome.ts';
import { pageTypes } from './browser/page-types.ts';
import { serveStatic } from './browser/static-server.ts';

const LIGHTHOUSE = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof CATEGORIES)[number], number>;

/** Minimum scores: of reading pages, then of pages with tables and charts. */
const READING: Scores = { performance: 99, accessibility: 99, 'best-practices': 99, seo: 99 };
const CHARTS: Scores = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 95 };
const LEAST: Record<string, Scores> = { 首页: READING, 报告: READING, 章节: READING };

const RUNS = 3;

/** The part of Lighthouse's interface used here; the package is not a dependency but is installed by this command. */
type Lighthouse = (url: string, options: object) => Promise<{ lhr: Result } | undefined>;
interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** Returns the scores of one run, 0 to 100, and the audits that cost points. */
async function measure(
  lighthouse: Lighthouse,
  url: string,
  port: number,
): Promise<{ scores: Scores; reasons: string[] }> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse 没有给出结果：${url}`);
  const { categories, audits } = result.lhr;
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Scores;
  const reasons = CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}${audits[id]?.displayValue ? ` ${audits[id].displayValue}` : ''}`),
  );
  return { scores, reasons };
}

const middle = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

// Pinned, because not every registry has the newest version of this dependency.
const folder = installAside('lighthouse', LIGHTHOUSE, { 'third-party-web': '0.27.0' });
const { default: lighthouse } = (await import(pathToFileURL(path.join(folder, 'core/index.js')).href)) as {
  default: Lighthouse;
};
const { positionals } = parseArgs({ allowPositionals: true });
const port = await freePort();
const server = await serveStatic('dist');
const browser = await chromium.launch({
  executablePath: findChrome(),
  args: [...CHROME_FLAGS, `--remote-debugging-port=${port}`],
});
let low = 0;
try {
  console.log(['性能', '无障碍', '规范', 'SEO', '页面'].join('\t'));
  const chosen = pageTypes().filter(({ name }) => !positionals.length || positionals.includes(name));
  for (const { name, path: address } of chosen) {
    const runs: Awaited<ReturnType<typeof measure>>[] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await measure(lighthouse, new URL(address.slice(1), server.url).href, port));
    const least = LEAST[name] ?? CHARTS;
    const scores = CATEGORIES.map((category) => {
      const score = middle(runs.map((run) => run.scores[category]));
      if (score < least[category]) low += 1;
      return score < least[category] ? `${score}!` : String(score);
    });
    console.log([...scores, `${name} ${address}`, ...new Set(runs.flatMap(({ reasons }) => reasons))].join('\t'));
  }
} finally {
  await browser.close();
  await server.close();
}
if (low) console.error(`有 ${low} 项低于要求（标 ! 者）。`);
process.exitCode = low ? 1 : 0;
