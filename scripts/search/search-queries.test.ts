/** The table of queries: what the search finds, as a promise. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainRequest } from '../../src/lib/search/ask/plain-request.fixture.ts';
import { search } from '../../src/lib/search/find/search.ts';
import type { SearchEngine } from '../../src/lib/search/index/search-engine.ts';
import { fold } from '../../src/lib/search/text/fold.ts';
import { holdsWhole } from '../../src/lib/search/find/whole-words.ts';
import type { Answer, ReportHits } from '../../src/lib/search/find/answer.ts';
import { engineOf, searchInput, textItems } from './five-reports.fixture.ts';

interface Row {
  kind: string;
  q: string;
  expected: string;
}
const rows: Row[] = readFileSync(new URL('search-queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', q = '', expected = ''] = line.split(' | ').map((part) => part.trim());
    return { kind, q, expected };
  });

const input = searchInput();
const items = textItems(input.reports);
let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineOf(input);
});

test('either of two words finds the figures of a concept that one of them names', async () => {
  const figures = async (q: string): Promise<number> => (await search(engine, plainRequest(q))).figures.count;
  const named = await figures('财政 收入');
  expect(named).toBeGreaterThan(0);
  expect(await figures('财政 OR 水利 收入')).toBeGreaterThanOrEqual(named);
});

describe('filters', () => {
  const asked = async (q: string, filters = {}): Promise<Answer> => {
    const request = plainRequest(q);
    return search(engine, { ...request, filters: { ...request.filters, ...filters } });
  };
  test('searches for an unknown half: value as a word and applies no filter', async () => {
    expect((await asked('接诉即办 half:火星')).words).toBe('接诉即办 火星');
    expect((await asked('接诉即办 half:火星')).request.filters.half).toBe('');
    const [all, unknown, plan] = [
      await asked('发展'),
      await asked('发展', { half: 'x' }),
      await asked('发展 half:计划'),
    ];
    expect(unknown.matches).toBe(all.matches);
    expect(plan.request.filters.half).toBe('plan');
    expect(plan.matches).toBeLessThan(all.matches);
  });
  test('if nothing matches as typed, the opened page marks the corrected text', async () => {
    const answer = await asked('接诉及办');
    expect(answer.matches).toBe(0);
    expect(answer.marks.literals).toContain('接诉即办');
  });
  test('excludes sentences that contain a word after a minus sign', async () => {
    const [all, rest] = [await asked('满意率'), await asked('满意率 -100%')];
    expect(shown(all.groups).some((text) => text.includes('100%'))).toBe(true);
    expect(shown(rest.groups).filter((text) => text.includes('100%'))).toEqual([]);
    expect([rest.matches > 0, rest.matches < all.matches]).toEqual([true, true]);
  });
});

const urlOf = ({ report, fragment }: { report: string; fragment: string }): string => `/reports/${report}/#${fragment}`;

/** Independent of the engine's folding: what Ctrl+F would do with widths, case and spaces out of the way. */
const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').replace(/[“”]/gu, '"');

const shown = (groups: readonly ReportHits[]): string[] =>
  groups.flatMap(({ sections }) =>
    sections.flatMap(({ hits }) => hits.map(({ segments }) => fold(segments.map(([text]) => text).join('')).text)),
  );
/** What is marked in the hits. */
const markedIn = (groups: readonly ReportHits[]): string[] =>
  groups.flatMap(({ sections }) =>
    sections.flatMap(({ hits }) =>
      hits.flatMap(({ segments }) => segments.flatMap(([text, isMarked]) => (isMarked ? [text] : []))),
    ),
  );
const inOrder = (answer: Answer): string[] => [
  ...shown(answer.groups),
  ...answer.tiers.flatMap(({ groups }) => shown(groups)),
];

function isRight(answer: Answer, { kind, expected }: Row): boolean {
  if (kind === 'none') return answer.matches === 0;
  const [what, name = ''] = expected.split(':');
  if (what === 'report') return answer.places.slice(0, 3).some(({ url }) => url === `/reports/${name}/`);
  if (what === 'concept')
    return answer.concepts.some((concept) => concept.name.includes(name) || concept.note.includes(name));
  const run = fold(expected).text;
  const texts =
    answer.filters.kind === 'indicator'
      ? answer.figures.hits.map(({ url }) => fold(items.find((one) => urlOf(one) === url)?.text ?? '').text)
      : inOrder(answer);
  return (kind === 'range' ? texts : texts.slice(0, 3)).some((text) => text.includes(run));
}

test('the table is large enough and every expected run is in the reports', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  const all = fold(items.map(({ text }) => text).join('')).text;
  const missing = rows.filter(({ kind, q, expected }) =>
    kind === 'exact'
      ? !all.includes(fold(q).text)
      : expected !== '' && !/^(?:report|concept):/.test(expected) && !all.includes(fold(expected).text),
  );
  expect(missing).toEqual([]);
});

describe('exact: finds exactly the sentences and headings that contain the run', () => {
  test.each(rows.filter(({ kind }) => kind === 'exact').map(({ q }) => q))('%s', async (q) => {
    const there = items.filter(({ text }) => plain(text).includes(plain(q)));
    const answer = await search(engine, { ...plainRequest(q), limit: 100_000 });
    expect(answer.matches).toBe(there.length);
    expect(answer.groups.reduce((sum, { count }) => sum + count, 0)).toBe(there.length);
    const urls = answer.groups.flatMap(({ sections }) => sections.flatMap(({ hits }) => hits.map(({ url }) => url)));
    expect(urls.sort()).toEqual(there.map(urlOf).sort());
  });
});

test('other kinds: the right passage is among the first three for at least 95 %', async () => {
  const rest = rows.filter(({ kind }) => kind !== 'exact');
  const wrong: Row[] = [];
  for (const row of rest) if (!isRight(await search(engine, plainRequest(row.q)), row)) wrong.push(row);
  const share = 1 - wrong.length / rest.length;
  console.log(
    `${rest.length - wrong.length} of ${rest.length} right; wrong: ${wrong.map(({ kind, q }) => `${kind} ${q}`).join('; ') || 'none'}`,
  );
  expect(share).toBeGreaterThanOrEqual(0.95);
});

test('inexact hits are never counted as exact, and have a heading of their own', async () => {
  for (const { kind, q } of rows.filter(({ kind }) =>
    ['typo', 'dropped', 'doubled', 'swapped', 'pinyin', 'none'].includes(kind),
  )) {
    const answer = await search(engine, plainRequest(q));
    expect(answer.matches, `${kind} ${q}`).toBe(items.filter(({ text }) => plain(text).includes(plain(q))).length);
    expect(
      answer.tiers.every(({ title }) => title !== ''),
      q,
    ).toBe(true);
  }
});

test('every figure found by a range lies in it', async () => {
  const values = new Map(input.indicators.map((one) => [`/indicators/#${one.id}`, one]));
  for (const [q, holds] of [
    ['>90%', (v: number) => v > 90],
    ['>=1000处', (v: number) => v >= 1000],
  ] as const) {
    const { hits } = (await search(engine, { ...plainRequest(q), limit: 1000 })).figures;
    expect(hits.length).toBeGreaterThan(0);
    for (const { row, quote } of hits) {
      const value = values.get(row)?.value ?? null;
      expect(value, `${q} ${quote}`).not.toBeNull();
      expect(holds(value ?? 0), `${q} ${quote}`).toBe(true);
    }
  }
});

test('if no figure meets a condition, offers the nearest figures and the words without it', async () => {
  const alone = await search(engine, plainRequest('>99999亩'));
  expect([alone.matches, alone.figures.count]).toEqual([0, 0]);
  expect(alone.tiers.map(({ reason }) => reason)).toEqual(['nearest']);
  expect(markedIn(alone.tiers[0]?.groups ?? [])).toContain('9.4万亩');
  const named = await search(engine, plainRequest('接诉即办 满意率 >200%'));
  expect(named.suggestions).toEqual([{ text: '接诉即办 满意率', how: '不限数字', count: 3 }]);
  expect(shown(named.tiers[0]?.groups ?? []).every((text) => text.includes('满意率'))).toBe(true);
  expect((await search(engine, plainRequest('绿化 >5000亩'))).suggestions.map(({ text }) => text)).toEqual(['绿化']);
});

test("a year after a place means that year's report or the next one, not a number to find", async () => {
  const { tiers, figures } = await search(engine, plainRequest('北庄 2025 财政收入'));
  expect(tiers.map(({ title }) => title)).toContain('北庄2025年及次年的报告写到“财政收入”：');
  expect(new Set(figures.hits.map(({ report }) => report))).toEqual(new Set(['北庄镇2025年']));
  const told = await search(engine, plainRequest('北关区 固定资产投资 2024'));
  expect(told.figures.hits.map(({ quote, period }) => [quote, period])).toEqual([['42.4亿元', '2024']]);
  expect(told.tiers.map(({ reason }) => reason)).toEqual(['place']);
  const { places } = await search(engine, plainRequest('北关区2023年固定资产投资'));
  expect(places.map(({ name }) => name)).toEqual(['北关区2025年']);
  const none = await search(engine, plainRequest('北庄 2023年 财政收入'));
  expect([none.figures.count, none.tiers.filter(({ reason }) => reason === 'place')]).toEqual([0, []]);
});

test('marks everything that pasted text with added words shares with the sentence', async () => {
  const { tiers } = await search(
    engine,
    plainRequest('完成固定资产投资一千九百二十八万元，外星人占领了镇政府大楼，实现农林牧渔业总产值'),
  );
  expect(markedIn(tiers[0]?.groups ?? [])).toEqual(['完成固定资产投资', '实现农林牧渔业总产值']);
});

describe('everyday words and numbers', () => {
  const everyday = readFileSync(new URL('everyday-queries.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ').map((part) => part.trim()) as [q: string, expected: string]);
  const first = (answer: Answer, expected: string): boolean => {
    const [what = '', name = ''] = expected.split(':');
    const [figure] = answer.figures.hits;
    if (what === 'figure') return `${figure?.name} ${figure?.quote} ${figure?.report}` === name;
    if (what === 'concept') return answer.concepts[0]?.name === name;
    if (what === 'report') return answer.places[0]?.url === `/reports/${name}/`;
    if (what === 'topic') return answer.topics[0]?.url === `/topics/${name}/`;
    const [text = ''] = inOrder(answer);
    return expected.split('/').some((run) => text.includes(fold(run).text));
  };

  test('the intended result comes first for at least 95 % of them', async () => {
    expect(everyday.length).toBeGreaterThanOrEqual(150);
    const wrong: string[] = [];
    for (const [q, expected] of everyday) if (!first(await search(engine, plainRequest(q)), expected)) wrong.push(q);
    console.log(`${everyday.length - wrong.length} of ${everyday.length} right; wrong: ${wrong.join('; ') || 'none'}`);
    expect(1 - wrong.length / everyday.length).toBeGreaterThanOrEqual(0.95);
  });

  test('every suggestion occurs in the reports, and not only inside a word or number', async () => {
    const texts = items.map(({ text }) => fold(text).text);
    const names = new Set(engine.concepts.list.flatMap(({ names: own }) => own));
    for (const q of [
      ...everyday.map(([one]) => one),
      ...rows.map(({ q: one }) => one),
      '种地',
      '停车难',
      '养老保',
      '上班族',
    ]) {
      for (const { text } of (await search(engine, plainRequest(q))).suggestions) {
        const run = fold(text).text;
        if (text.includes(' ')) continue;
        const isWord = names.has(run) || texts.some((one) => holdsWhole(one, run));
        expect(isWord || engine.places.holding(run).length > 0, `${q} → ${text}`).toBe(true);
      }
    }
  });

  test.each([
    ['42亿', ['24亿', '32亿', '52亿']],
    ['养老院', ['养老服', '养老保']],
    ['电动车', ['电动三']],
    ['GDP', ['滚动排', '各党派']],
  ])('%s does not suggest %j', async (q, never) => {
    const { suggestions } = await search(engine, plainRequest(q));
    expect(suggestions.filter(({ text }) => never.includes(text))).toEqual([]);
  });

  test('the report that is open comes first', async () => {
    const { groups } = await search(engine, { ...plainRequest('学校', 8), here: 'jugezhuang-2023' });
    expect(groups[0]?.id).toBe('jugezhuang-2023');
    expect(groups.length).toBeGreaterThan(1);
  });

  test('counts hits by year, including years without any', async () => {
    const { years, matches } = await search(engine, plainRequest('学校'));
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(matches);
    expect(years[2]).toEqual({ year: 2024, count: 0, reports: 0 });
  });

  test('finds either of two words, and words near each other', async () => {
    const count = async (q: string): Promise<number> => (await search(engine, plainRequest(q))).matches;
    const holding = (...words: string[]): number =>
      items.filter(({ text }) => words.some((word) => fold(text).text.includes(word))).length;
    expect(await count('河长制 OR 林长制')).toBe(holding('河长制', '林长制'));
    expect(await count('河长制 | 林长制')).toBe(holding('河长制', '林长制'));
    const near = items.filter(({ text }) => /新增.{0,16}学位/su.test(fold(text).text)).length;
    expect(await count('新增*学位')).toBe(near);
    expect(near).toBeGreaterThan(0);
    expect(await count('OR')).toBe(holding('or'));
  });
});
