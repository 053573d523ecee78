/**
 * npm run bench:search [-- --sizes 5,100,1000] [--reports DIR]: this search beside Pagefind, in one run, in Chromium, over
 * collections made up from the reports. Pagefind is installed for this alone, into .cache/. Needs the built site in dist/.
 *
 * first: from the moment the box is focused to the first results, nothing cached, the query already typed; bytes are all that
 * is sent until then. later: further queries on the same page, as one types who pauses. hits: sections that hold the words and
 * are found, of those there. typing: the longest task of the main thread while twenty characters are typed on the search page of
 * this site.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { plainRequest } from '../../src/lib/search/ask/plain-request.fixture.ts';
import { TEXTS } from '../../src/lib/search/show/dialog-markup.ts';
import { fold } from '../../src/lib/search/text/fold.ts';
import { CHROME_FLAGS, findChrome } from '../browser/chrome.ts';
import { serveStatic, type StaticServer } from '../browser/static-server.ts';
import { searchInput, type SearchInput } from '../search/five-reports.fixture.ts';
import { installAside } from './install-aside.ts';
import { madeUpCollection } from './made-up-collection.ts';
import { ownOpening, pagefindOpening, type Search } from './search-in-page.ts';
import type { Timing } from './time-queries.ts';
import { seededRandom } from '../search/seeded-random.ts';
import type { Report, Section } from '../../src/schema/report.ts';

declare global {
  interface Window {
    search: Search;
  }
}

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '5,100,1000' }, reports: { type: 'string', default: 'reports' } },
});
const PAGEFIND = '1.6.0';
/** Words of the field, then runs taken from the collection itself. */
const WORDS = [
  '接诉即办',
  '固定资产投资',
  '财政收入',
  '高标准农田',
  '发展',
  '安全生产',
  '营商环境',
  '同比增长',
  '老旧小区',
  '满意率',
];
const TYPED = '推动乡村振兴和高标准农田建设取得新成效';
const RUNS = 30;
const COLD = 10;
/** Openings of the page over which the times of later queries are taken. */
const ROUNDS = 5;
/** Words that stand in more sections are not counted out: nobody reads so many. */
const COUNTED = 300;

/** A section as both searches know it. */
interface Passage {
  url: string;
  title: string;
  /** Its heading and sentences. */
  texts: string[];
}

interface Engine {
  name: string;
  /** Whether the site has a page on which one types into it. */
  typed: boolean;
  /** Writes the index into a folder of the server; seconds, and peak memory where it is known. */
  build(folder: string): Promise<{ seconds: number; megabytes: number | null }>;
  /** Source text of the expression by which a page opens it, once it is built. */
  opening(): string;
  /** Hits to ask for where all are wanted. */
  all: number;
}

function passagesOf({ reports }: SearchInput): Passage[] {
  const own = (report: Report, { id, verbatim, paragraphs }: Section): Passage => ({
    url: `/reports/${report.id}/${id}/`,
    title: verbatim,
    texts: [verbatim, ...paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))],
  });
  const walk = (report: Report, sections: readonly Section[]): Passage[] =>
    sections.flatMap((section) => [own(report, section), ...walk(report, section.children)]);
  return reports.flatMap((report) => walk(report, report.sections));
}

// ---- the two engines -----------------------------------------------------------------------------------------------

const worker = readdirSync('dist/_astro').find((file) => /^search-worker-.*\.js$/.test(file));
if (!worker) throw new Error('dist/ 里没有搜索的脚本：请先运行 npm run build');

const ours = (size: number): Engine => ({
  name: '本站',
  typed: true,
  all: 1_000_000,
  build(folder) {
    const script = fileURLToPath(new URL('./build-made-up-index.ts', import.meta.url));
    const run = spawnSync(process.execPath, [script, values.reports, String(size), folder], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return Promise.resolve(JSON.parse(run.stdout) as { seconds: number; megabytes: number });
  },
  opening: () => ownOpening({ script: `/_astro/${worker}`, base: '/index/', request: plainRequest('', TEXTS) }),
});

interface PagefindModule {
  createIndex(options: object): Promise<{
    index: {
      addCustomRecord(record: object): Promise<{ errors: string[] }>;
      writeFiles(options: object): Promise<{ errors: string[] }>;
    };
  }>;
  close(): Promise<void>;
}

const pagefind = (passages: readonly Passage[], folderOfPagefind: string): Engine => ({
  name: `Pagefind ${PAGEFIND}`,
  typed: false,
  // It lists many more than hold the words; those that do should be among the first.
  all: 2 * COUNTED,
  async build(folder) {
    const start = performance.now();
    const module = (await import(pathToFileURL(path.join(folderOfPagefind, 'lib/index.js')).href)) as PagefindModule;
    const { index } = await module.createIndex({ forceLanguage: 'zh' });
    for (const { url, title, texts } of passages) {
      const { errors } = await index.addCustomRecord({
        url,
        content: texts.join('\n'),
        language: 'zh',
        meta: { title },
      });
      if (errors.length) throw new Error(errors.join('\n'));
    }
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length) throw new Error(errors.join('\n'));
    await module.close();
    return { seconds: (performance.now() - start) / 1000, megabytes: null };
  },
  opening: pagefindOpening,
});

// ---- measuring -----------------------------------------------------------------------------------------------------

interface Measured {
  报告: number;
  引擎: string;
  '索引 秒': number;
  '索引 MB': number | '';
  '首次 kB': number;
  '首次 ms': number;
  '之后 中位 ms': number;
  '之后 p95 ms': number;
  命中: string;
  /** The longest task of the main thread while a query is typed on the search page; Chromium tells those over 50 ms. */
  '打字 ms': number | '';
}

const at = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Opens the engine in a page and asks the first query; milliseconds to the first hits. */
const first = (page: Page, engine: Engine, q: string): Promise<number> =>
  page.evaluate(`(async () => {
    const begun = performance.now();
    window.search = await ${engine.opening()};
    await window.search(${JSON.stringify(q)}, ${String(TEXTS)});
    return performance.now() - begun;
  })()`);

/** Milliseconds to the first hits of each query: of several openings the median, since this machine may have other things to do. */
function later(folder: string, engine: Engine, queries: readonly string[]): number[] {
  const script = fileURLToPath(new URL('./time-queries.ts', import.meta.url));
  const input = JSON.stringify({ folder, opening: engine.opening(), queries, shown: TEXTS } satisfies Timing);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const run = spawnSync(process.execPath, [script], { encoding: 'utf8', input });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as number[];
  });
  return queries.map((_, query) =>
    at(
      rounds.map((round) => round[query] ?? NaN),
      0.5,
    ),
  );
}

/** Types on the search page of the site in a folder; the longest task in milliseconds, 0 where none took longer than 50. */
async function longestTask(browser: Browser, url: string): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}search/`);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await page.locator('search-page input[type=search]').pressSequentially(TYPED, { delay: 80 });
  await page.locator('search-page[data-search-status=done]').waitFor();
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await page.context().close();
  return Math.max(0, ...tasks);
}

async function measure(
  browser: Browser,
  size: number,
  engine: Engine,
  queries: readonly string[],
  there: ReadonlyMap<string, readonly string[]>,
): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-explorer-bench-'));
  let server: StaticServer | null = null;
  try {
    const { seconds, megabytes } = await engine.build(path.join(folder, 'index'));
    for (const name of ['_astro', 'search', 'theme.js'])
      cpSync(`dist/${name}`, path.join(folder, name), { recursive: true });
    // Where the search page looks for it; it was built with another one, and so asks which is the newest.
    if (engine.typed) cpSync(path.join(folder, 'index'), path.join(folder, 'data/search'), { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>bench</title>');
    server = await serveStatic(folder);
    const open = async (): Promise<Page> => {
      // A context of its own: nothing is cached.
      const page = await (await browser.newContext()).newPage();
      await page.goto(server?.url ?? '');
      return page;
    };
    const [bytes, cold]: [number[], number[]] = [[], []];
    for (const q of queries.slice(0, COLD)) {
      const page = await open();
      const sent = server.sent();
      cold.push(await first(page, engine, q));
      bytes.push(server.sent() - sent);
      await page.context().close();
    }
    const page = await open();
    await first(page, engine, queries[0] ?? '');
    let [found, all] = [0, 0];
    for (const q of queries) {
      const held = there.get(q) ?? [];
      if (held.length > COUNTED) continue;
      const listed = new Set(
        await page.evaluate(([words, most]) => window.search(words, most), [q, engine.all] as const),
      );
      found += held.filter((url) => listed.has(url)).length;
      all += held.length;
    }
    await page.context().close();
    const times = later(folder, engine, queries);
    return {
      报告: size,
      引擎: engine.name,
      '索引 秒': rounded(seconds),
      '索引 MB': megabytes === null ? '' : Math.round(megabytes),
      '首次 kB': rounded(at(bytes, 0.5) / 1000),
      '首次 ms': rounded(at(cold, 0.5)),
      '之后 中位 ms': rounded(at(times, 0.5)),
      '之后 p95 ms': rounded(at(times, 0.95)),
      命中: `${String(found)} / ${String(all)}`,
      '打字 ms': engine.typed ? Math.round(await longestTask(browser, server.url)) : '',
    };
  } finally {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words of the field, and runs of two to eight characters from anywhere in the collection. */
function queriesFor(passages: readonly Passage[]): string[] {
  const random = seededRandom(passages.length);
  const clauses = passages.flatMap(({ texts }) => texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []));
  const runs = Array.from({ length: RUNS }, () => {
    const clause = clauses[Math.floor(random() * clauses.length)] ?? '';
    const length = Math.min(clause.length, 2 + Math.floor(random() * 7));
    const start = Math.floor(random() * (clause.length - length + 1));
    return clause.slice(start, start + length);
  });
  return [...WORDS, ...runs];
}

const pagefindFolder = installAside('pagefind', PAGEFIND);
const real = searchInput(values.reports);
const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_FLAGS });
const table: Measured[] = [];
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const input = madeUpCollection(real, size);
    const passages = passagesOf(input);
    const folded = passages.map(({ url, texts }) => ({ url, texts: texts.map((text) => fold(text).text) }));
    const queries = queriesFor(passages);
    const holding = (run: string): string[] =>
      folded.flatMap(({ url, texts }) => (texts.some((text) => text.includes(run)) ? [url] : []));
    const there = new Map(queries.map((q) => [q, holding(fold(q).text)]));
    for (const engine of [ours(size), pagefind(passages, pagefindFolder)])
      table.push(await measure(browser, size, engine, queries, there));
    console.table(table);
  }
} finally {
  await browser.close();
}
