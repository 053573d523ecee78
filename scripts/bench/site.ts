/**
 * npm run bench:site -- [--reports DIR] [--sizes 5,100,300,1000]: time, processor time, peak memory, disk and pages of a whole build for
 * growing collections of real reports, and what each kind of page weighs. Reports are taken evenly from all of the folder; where there are
 * too few of them they come again under other names of places, and this is said. Exit status 1 when a page is over its budget.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { CHROME_FLAGS, findChrome } from '../browser/chrome.ts';
import { kb, sum, weigh } from '../browser/page-weight.ts';
import { serveStatic } from '../browser/static-server.ts';
import { readCommandLine } from '../command-line.ts';
import { reportFiles } from '../data/read-reports.ts';
import { runMeasured, type Used } from './run-measured.ts';

const { values } = readCommandLine(
  '用法：npm run bench:site -- [--reports 报告目录] [--sizes 5,100,300,1000] [--out 目录，留下网站]',
  {
    options: {
      reports: { type: 'string', default: 'reports' },
      sizes: { type: 'string', default: '5,100,300,1000' },
      out: { type: 'string' },
    },
  },
);

/** Kinds of pages by their files, the first that fits, with the most that the page itself may weigh, in kB (gzip). */
const KINDS: readonly [kind: string, file: RegExp, budget: number][] = [
  ['首页', /^index\.html$/, 25],
  ['目录', /^(?:reports|places)\/(?:pinyin\/.*)?index\.html$/, 40],
  ['比较', /^compare\/index\.html$/, 30],
  ['指标表', /^indicators\/index\.html$/, 90],
  ['概念', /^indicators\/[^/]+\/index\.html$/, 80],
  ['主题', /^compare\/[^/]+\/index\.html$/, 80],
  ['话题', /^topics\/(?:.*\/)?index\.html$/, 80],
  ['套话', /^phrases\/(?:.*\/)?index\.html$/, 80],
  ['两份比较', /^compare\/[^/]+\/[^/]+\//, 130],
  ['章节', /^reports\/[^/]+\/s[\d-]+\/index\.html$/, 15],
  ['报告', /^reports\/[^/]+\/index\.html$/, 60],
  ['变化', /^reports\/[^/]+\/changes\/index\.html$/, 80],
  ['地方', /^places\/.+\/index\.html$/, 80],
];

interface Kind {
  pages: number;
  /** Of the heaviest page: kB (gzip) of itself, and of all that it loads at its start. */
  heaviest: string;
  page: number;
  whole: number;
}
interface Measured {
  size: number;
  data: Used;
  site: Used;
  files: number;
  bytes: number;
  kinds: Map<string, Kind>;
}

/** Writes `count` reports into a folder; returns how many of them are others under another name. */
function writeReports(count: number, into: string): number {
  const files = reportFiles(values.reports);
  mkdirSync(into, { recursive: true });
  for (let at = 0; at < count; at++) {
    const file = files[count < files.length ? Math.floor((at * files.length) / count) : at % files.length] ?? '';
    const round = Math.floor(at / files.length);
    const source = path.join(values.reports, file);
    if (round === 0) {
      copyFileSync(source, path.join(into, file));
      const sidecar = file.replace(/\.txt$/, '.yaml');
      if (existsSync(path.join(values.reports, sidecar)))
        copyFileSync(path.join(values.reports, sidecar), path.join(into, sidecar));
    } else writeFileSync(path.join(into, `${String(round)}-${file}`), renamed(readFileSync(source, 'utf8'), round));
  }
  return Math.max(0, count - files.length);
}

/** The same report of another place, some years earlier. */
const renamed = (text: string, round: number): string =>
  text
    .replace(
      /(?<=^[\s\S]{0,300}?)\p{Script=Han}{1,6}?(?=[省市县区镇乡])/u,
      (name) => '安宝昌德'.charAt(round - 1) + name,
    )
    .replace(/(?<!\d)(?:19|20)\d\d(?=年)/g, (year) => String(Number(year) - round));

/** Paths of all files below a folder. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

async function kindsOf(browser: Browser, site: string, files: readonly string[]): Promise<Map<string, Kind>> {
  const kinds = new Map<string, Kind>();
  for (const file of files) {
    const kind = KINDS.find(([, pattern]) => pattern.test(file))?.[0];
    if (!kind) continue;
    const page = gzipSync(readFileSync(path.join(site, file))).length;
    const known = kinds.get(kind) ?? { pages: 0, heaviest: '', page: -1, whole: 0 };
    const isHeaviest = page > known.page;
    kinds.set(kind, { ...known, ...(isHeaviest && { heaviest: file, page }), pages: known.pages + 1 });
  }
  const server = await serveStatic(site);
  for (const kind of kinds.values()) {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    const address = `${server.url}${kind.heaviest.replace(/index\.html$/, '')}`;
    kind.whole = sum(
      await weigh(page, async () => {
        await page.goto(address, { waitUntil: 'networkidle' });
      }),
    );
    await page.context().close();
  }
  await server.close();
  return kinds;
}

/** Inside of the project, where the bundler finds its packages. */
const cacheOf = (size: number): string => path.resolve('.cache/bench-site', String(size), 'cache');

async function measure(browser: Browser, size: number, folder: string): Promise<Measured> {
  const [reports, data, site] = ['reports', 'data', 'site'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const one of [folder, cacheOf(size)]) rmSync(one, { recursive: true, force: true });
  const again = writeReports(size, reports);
  if (again > 0) console.log(`${String(size)} 份里有 ${String(again)} 份是改了地名与年份的同一批报告`);
  const engine = ['--import', './scripts/engine.mjs'];
  // 1 where a report could not be read: the others are there.
  const ofData = runMeasured(
    [...engine, 'scripts/build-data.ts', '--no-index', '--reports', reports, '--out', data],
    {},
    [0, 1],
  );
  const ofSite = runMeasured([...engine, 'scripts/build-site.ts', '--out', site, '--cache', cacheOf(size)], {
    DATA_DIR: data,
  });
  const files = filesOf(site);
  const bytes = files.reduce((all, file) => all + statSync(path.join(site, file)).size, 0);
  const kinds = await kindsOf(browser, site, files);
  rmSync(values.out === undefined ? folder : cacheOf(size), { recursive: true });
  return { size, data: ofData, site: ofSite, files: files.length, bytes, kinds };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const used = (name: string, { seconds, processor, megabytes }: Used): Record<string, number> => ({
  [`${name} 秒`]: rounded(seconds),
  [`${name} 处理器秒`]: rounded(processor),
  [`${name} 内存 MB`]: Math.round(megabytes),
});

function print(all: readonly Measured[]): void {
  console.table(
    all.map(({ size, data, site, files, bytes }) => ({
      份: size,
      ...used('数据', data),
      ...used('网站', site),
      文件: files,
      '磁盘 MB': Math.round(bytes / 1e6),
    })),
  );
  console.log('每类最重的一页，kB（gzip）：页面本身 / 连同打开时载入的一切 × 页数');
  console.table(
    KINDS.filter(([kind]) => all.some(({ kinds }) => kinds.has(kind))).map(([kind, , budget]) => ({
      种类: kind,
      上限: budget,
      ...Object.fromEntries(
        all.map(({ size, kinds }) => {
          const one = kinds.get(kind);
          return [`${String(size)} 份`, one ? `${kb(one.page)} / ${kb(one.whole)} × ${one.pages}` : ''];
        }),
      ),
    })),
  );
}

const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_FLAGS });
const measured: Measured[] = [];
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = path.resolve(values.out ?? '.cache/bench-site', String(size));
    measured.push(await measure(browser, size, folder));
    print(measured);
  }
} finally {
  await browser.close();
}
for (const { size, kinds } of measured)
  for (const [kind, { page, heaviest }] of kinds) {
    const budget = KINDS.find(([name]) => name === kind)?.[2] ?? 0;
    if (kb(page) <= budget) continue;
    console.error(`${String(size)} 份：${kind} ${kb(page)} kB，上限 ${budget} kB：${heaviest}`);
    process.exitCode = 1;
  }
