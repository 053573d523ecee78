/** A site of any reports: none, one of one's own, three in place of the five; built again after a report was added, and broken off. */
import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf, ROOT, runIn, type Place } from '../add/clone.fixture.ts';
import { SIXTH } from '../add/sixth-report.fixture.ts';
import { brokenLinks } from '../site/broken-links.fixture.ts';
import { readSite } from '../site/read-site.fixture.ts';

/** Bundled code, by its checksum: where a build left it and the code is the same, it need not be bundled again. */
const BUNDLE = '.cache/site/code';
const PLACES = ['云溪', '松岭', '青峰'];
let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
const page = (...names: string[]): string => readFileSync(at('dist', ...names, 'index.html'), 'utf8');
/** The steps of `npm run build` for the reports in the folder, by the code of the project: a copy of it would have to be read anew. */
const parse = (): string => runIn({ cwd: folder }, 'node', path.join(ROOT, 'scripts/build-data.ts'), '--no-index');
const ofFolder = (): Place => ({ cwd: ROOT, env: { DATA_DIR: at('.data') } });
const siteCommand = (): string[] => ['scripts/build-site.ts', '--out', at('dist'), '--cache', at('.cache/site')];
const buildSite = (): string => runIn(ofFolder(), 'node', ...siteCommand());
const build = (): string => parse() + buildSite();

/** Writes the report of a place, with figures of its own. */
function addReport(number: number): void {
  const text = SIXTH.join('\n\n')
    .replaceAll('云溪', PLACES[number] ?? '')
    .replaceAll('3120', String(3120 + number));
  writeFileSync(at('reports', `${String(number)}.txt`), text);
}

/** Path → checksum of every file below a folder. */
const filesOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(root, name)).isFile())
      .sort()
      .map((name) => [name, hash('sha1', readFileSync(path.join(root, name)))]),
  );

beforeAll(() => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, '.cache/any-collection-'));
  if (existsSync(path.join(ROOT, BUNDLE))) cpSync(path.join(ROOT, BUNDLE), at(BUNDLE), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('without reports the site says how one is added', () => {
  expect(build()).toContain('npm run add');
  expect(runIn({ cwd: folder }, 'node', path.join(ROOT, 'scripts/quality.ts'))).toContain('不评分');
  for (const html of [page(), page('reports')]) expect(html).toContain('npm run add -- 文件');
  expect(brokenLinks(readSite(at('dist')))).toEqual([]);
}, 300_000);

test('one report alone has all its pages', () => {
  addReport(0);
  build();
  expect(page()).toContain('云溪镇');
  expect(page('reports', 'yunxi-2024', 's1-1')).toContain('3120');
  expect(brokenLinks(readSite(at('dist')))).toEqual([]);
}, 300_000);

/** Starts the build of the pages and kills it, with all its processes, when a few more than the kept ones are made. */
async function breakOff(list: string, kept: number): Promise<void> {
  const child = spawn('node', siteCommand(), { ...placeOf(ofFolder()), detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const made = (): number => (existsSync(list) ? readFileSync(list, 'utf8').split('\n').length - 1 : 0);
  const timer = setInterval(() => {
    if (made() > kept + 5 && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, 5);
  await ended;
  clearInterval(timer);
}

test('a build that is broken off goes on where it was, and what was added step by step is what a whole build makes', async () => {
  for (const number of PLACES.keys()) addReport(number);
  parse();
  const before = filesOf(at('dist'));
  const list = at('.cache/site/pages.jsonl');
  await breakOff(list, readFileSync(list, 'utf8').split('\n').length);
  expect(filesOf(at('dist'))).toEqual(before);
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'));
  const made = lines.map((line) => at('.cache/site/pages', (JSON.parse(line) as { file: string }).file));
  const times = made.map((file) => statSync(file).mtimeMs);
  buildSite();
  expect(made.filter((file) => existsSync(file)).length).toBeGreaterThan(made.length / 2);
  for (const [number, file] of made.entries())
    if (existsSync(file)) expect(statSync(file).mtimeMs, file).toBe(times[number]);
  const [data, site] = [filesOf(at('.data')), filesOf(at('dist'))];
  for (const name of ['.data', '.cache', 'dist']) rmSync(at(name), { recursive: true });
  build();
  expect(filesOf(at('dist'))).toEqual(site);
  expect(filesOf(at('.data'))).toEqual(data);
  expect(page('reports')).toContain('青峰镇');
}, 600_000);

test('no page of one concept or of two reports asks for the list of all concepts, which one told for the first time changes', () => {
  const pages = readFileSync(at('.cache/site/pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  const asking = pages
    .map((line) => JSON.parse(line) as { page: string; reads: string[] })
    .filter(({ reads }) => reads.includes('site/told-concepts.json'))
    .map(({ page: name }) => name);
  expect(asking).toContain('indicators/rows/index.json');
  expect(asking.filter((name) => /^(?:indicators|embed)\/[^/]+$|^compare\/[^/]+\/[^/]+\//.test(name))).toEqual([]);
});
