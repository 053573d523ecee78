/** What a large collection is read by, lists of characters in place of whole texts, finds the same as reading everything. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainRequest } from '../../src/lib/search/ask/plain-request.fixture.ts';
import { search } from '../../src/lib/search/find/search.ts';
import type { Answer } from '../../src/lib/search/find/answer.ts';
import { fold } from '../../src/lib/search/text/fold.ts';
import { amountsIn, queryNumberForm } from '../../src/lib/search/text/number-forms.ts';
import type { SearchEngine } from '../../src/lib/search/index/search-engine.ts';
import { parseQuery } from '../../src/lib/search/ask/query.ts';
import { engineOf, indexFiles, openEngine, searchInput, textItems, type IndexFiles } from './five-reports.fixture.ts';
import { seededRandom } from './seeded-random.ts';

const input = searchInput();
let whole: SearchEngine;
let large: SearchEngine;
let files: IndexFiles;
beforeAll(async () => {
  whole = await engineOf(input);
  // So few places make a run hot that five reports have hundreds of hot ones, up to the longest keys.
  files = indexFiles(input, { readWhole: 0, hot: 12, piece: 1_500 });
  large = await openEngine(files);
});

const random = seededRandom(5000);
const texts = textItems(input.reports).map(({ text }) => fold(text).text);
const places = Array.from({ length: 600 }, () => {
  const text = texts[Math.floor(random() * texts.length)] ?? '';
  const length = 1 + Math.floor(random() * Math.min(30, text.length));
  const start = Math.floor(random() * (text.length - length + 1));
  return { text, start, run: text.slice(start, start + length) };
});
const runs = places.map(({ run }) => run);
const phrases = input.concepts.flatMap(({ name, wordings }) => [name, ...wordings]).map((name) => fold(name).text);
const queries = readFileSync(new URL('search-queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ')[1]?.trim() ?? '');

test('the large index has hot runs and many pieces, and loads nothing in advance', () => {
  expect(large.index.allLoaded).toBe(false);
  expect(large.base.tables?.runs.hot.split(' ').length).toBeGreaterThan(300);
  expect(large.base.pieces.length).toBeGreaterThan(20);
});

test('finds the same figures by condition, including units that no figure has', async () => {
  const found = async (engine: SearchEngine, q: string): Promise<number> =>
    (await search(engine, plainRequest(q))).figures.count;
  for (const q of ['>5光年', '>5光年 财政收入', '=0.5毫克']) expect(await found(large, q), q).toBe(0);
  expect(await found(whole, '>1000万元 <2000万元')).toBeLessThan(await found(whole, '>1000万元'));
  for (const q of ['>1000万元', '财政收入 >1000万元', '>1000万元 <2000万元']) {
    expect(await found(large, q), q).toBe(await found(whole, q));
    expect(await found(large, q), q).toBeGreaterThan(0);
  }
});

test('finds every run, including runs that do not occur, in the same items', async () => {
  const turned = runs.map((one) => `${one.slice(1)}${one.slice(0, 1)}`);
  const differing: string[] = [];
  for (const run of new Set([...runs, ...turned, ...phrases, ...phrases.map((one) => `${one}的`), '𠮷', 'zzz'])) {
    const [found, wanted] = [await large.index.find(run), await whole.index.find(run)];
    if ([...found].join() !== [...wanted].join()) differing.push(run);
  }
  expect(differing).toEqual([]);
});

test('finds a text that differs from the run in one character', async () => {
  const long = runs.filter((run) => run.length > 22);
  expect(long.length).toBeGreaterThan(100);
  const missed: string[] = [];
  for (const run of long) {
    const alike = await large.index.alike(`${run.slice(0, 7)}一${run.slice(8)}`);
    if (!(await whole.index.find(run)).some((item) => alike.includes(item))) missed.push(run);
  }
  expect(missed).toEqual([]);
});

test('finds every amount together with the text around it', async () => {
  // A run that begins inside a number (the % of 99.5%) is looked for as written: what precedes its first amount is cut.
  const whollyWritten = places.filter(
    ({ text, start }) => !amountsIn(text).some((amount) => amount.start < start && start < amount.end),
  );
  const forms = whollyWritten.flatMap(({ run }) => queryNumberForm(fold(run)) ?? []);
  expect(forms.length).toBeGreaterThan(40);
  for (const form of forms)
    expect([...(await large.index.findAmount(form))], form).toEqual([...(await whole.index.findAmount(form))]);
});

test('finds the same figures nearest to a condition', async () => {
  for (const q of ['>99999亩', '<0.01%', '3.33-3.34亿元', '>1000000000000']) {
    const [range] = parseQuery(q).ranges;
    if (!range) throw new Error(`${q} is no condition`);
    const nearest = ({ figureIndex }: SearchEngine) => figureIndex.nearest(range, ({ item }) => item % 3 > 0, 4);
    const values = async (engine: SearchEngine): Promise<(number | null)[]> => {
      const found = await nearest(engine);
      await engine.texts.load(found.map(({ item }) => item));
      return found.map((figure) => engine.figures.at(figure).value);
    };
    expect(await values(whole), q).toHaveLength(4);
    expect(await values(large), q).toEqual(await values(whole));
  }
});

test('shows one figure for each report, taken from the sentences shown', async () => {
  for (const engine of [whole, large]) {
    const { groups, figures } = await search(engine, { ...plainRequest('财政收入'), limit: 100 });
    expect(figures.count).toBeGreaterThan(3);
    expect(figures.hits.map(({ report }) => report).sort()).toEqual(groups.map(({ name }) => name).sort());
    const shown = groups.flatMap(({ sections }) => sections.flatMap(({ hits }) => hits.map(({ url }) => url)));
    for (const { url, quote } of figures.hits) expect(shown, quote).toContain(url);
  }
});

test('the order of results does not depend on earlier queries', async () => {
  for (const q of ['发展', '重点项目', '群众']) {
    const request = { ...plainRequest(q), limit: 30 };
    const first = await search(await openEngine(files), request);
    expect(first.groups.length, q).toBeGreaterThan(1);
    expect(await search(large, request), q).toEqual(first);
  }
});

describe('gives the same answer as the small index', () => {
  const exactPart = ({
    matches,
    reports,
    unfiltered,
    groups,
    figures,
    facets,
    counts,
    filters,
    places,
    concepts,
  }: Answer) => ({
    matches,
    reports,
    unfiltered,
    figures,
    facets,
    filters,
    places,
    concepts,
    counts,
    groups: groups.map(({ id, count }) => ({ id, count })),
    urls: groups
      .flatMap(({ sections }) =>
        sections.flatMap(({ path, hits }) => hits.map(({ url, segments }) => [url, path, segments])),
      )
      .sort(),
  });
  test.each(queries)('%s', async (q) => {
    const request = { ...plainRequest(q), limit: 100_000, sort: 'date' as const };
    expect(exactPart(await search(large, request))).toEqual(exactPart(await search(whole, request)));
  });
});
