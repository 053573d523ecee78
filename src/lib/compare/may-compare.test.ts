import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../catalogue/concepts.ts';
import { CASES, placeOf, type Case, type Figure } from './may-compare.cases.ts';
import { CODES } from './may-compare/types.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { mayCompare, type Context } from './may-compare.ts';

const concepts = new Map(CONCEPTS.map((c) => [c.id, c]));

const statement = (figure: Figure, id: string, other: string): Indicator => {
  const given = {
    id,
    report: `${figure.place}-${figure.period}`,
    name: figure.name,
    concept: figure.concept,
    kind: figure.kind ?? 'actual',
    bound: figure.bound ?? 'exact',
    period: figure.period,
    value: figure.value ?? null,
    valueMax: figure.valueMax ?? null,
    scope: figure.scope ?? null,
    unit: figure.unit ?? '',
    normalized: figure.normal ? { value: figure.normal[0], unit: figure.normal[1] } : null,
    change: figure.change ? { basis: 'yoy', bound: 'exact', valueMax: null, ...figure.change } : null,
    rank: figure.rank ? { bound: 'exact', ...figure.rank } : null,
    shareOfPlan: figure.shareOfPlan ?? false,
    partOf: figure.partOf ? other : null,
    checks: figure.checks ?? [],
  };
  // What no rule looks at is left out.
  return given as unknown as Indicator;
};

const judge = (a: Figure, b: Figure, aspect: Case['aspect']): ReturnType<typeof mayCompare> => {
  const places = new Map([a, b].map((f) => [`${f.place}-${f.period}`, placeOf(f)]));
  const context: Context = {
    aspect,
    concept: (id) => concepts.get(id),
    place: (report) => {
      const place = places.get(report);
      if (!place) throw new Error(report);
      return place;
    },
  };
  return mayCompare(statement(a, 'a', 'b'), statement(b, 'b', 'a'), context);
};

const title = ({ a, b, because }: Case): string =>
  `${a.place}${a.period}${a.name} / ${b.place}${b.period}${b.name}：${because}`;

describe('the pairs judged by hand', () => {
  test('number at least 60 and cover all three verdicts and aspects', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map((c) => c.verdict)).size).toBe(3);
    expect(new Set(CASES.map((c) => c.aspect)).size).toBe(3);
  });

  test.each(CASES.map((c) => [title(c), c] as const))('%s', (_, { a, b, aspect, verdict, codes }) => {
    const result = judge(a, b, aspect);
    expect(result.verdict).toBe(verdict);
    expect(result.reasons.map((r) => r.code).sort()).toEqual([...codes].sort());
  });

  test.each(CASES.map((c) => [title(c), c] as const))('the other way round: %s', (_, { a, b, aspect }) => {
    const there = judge(a, b, aspect);
    const back = judge(b, a, aspect);
    expect(back.verdict).toBe(there.verdict);
    expect(back.reasons.map((r) => r.code)).toEqual(there.reasons.map((r) => r.code));
  });

  test('use concepts of the catalogue', () => {
    const named = CASES.flatMap(({ a, b }) => [a.concept, b.concept]).filter((id) => id !== null);
    expect(named.filter((id) => !concepts.has(id))).toEqual([]);
  });

  test('cover every reason at least once', () => {
    expect([...new Set(CASES.flatMap((c) => c.codes))].sort()).toEqual([...CODES].sort());
  });

  test.each<[string, Figure, Figure, string[]]>([
    [
      'names the places',
      {
        place: '北庄',
        period: '2024',
        name: '财政收入',
        concept: 'fiscal-revenue',
        value: 1,
        normal: [1, '元'],
        bound: 'over',
      },
      {
        place: '牛塘',
        period: '2022H1',
        name: '财政收入',
        concept: 'fiscal-revenue',
        value: 1,
        normal: [1, '元'],
        kind: 'estimate',
      },
      [
        '半年的数不能与全年的数相比：北庄镇为2024年，牛塘镇为2022年上半年',
        '相隔2年',
        '北庄镇的是实际结果，牛塘镇的是预计数',
        '北庄镇的是下限（余、以上），牛塘镇的是确数',
      ],
    ],
    [
      'names the years of one place',
      { place: '北关', period: '2024', name: '财政收入', concept: 'fiscal-revenue', value: 1, normal: [1, '元'] },
      {
        place: '北关',
        period: '2025',
        name: '财政收入',
        concept: 'fiscal-revenue',
        value: 1,
        normal: [1, '元'],
        kind: 'target',
      },
      ['2024年的是实际结果，2025年的是目标'],
    ],
    [
      'names two lengths of time of one place',
      { place: '牛塘', period: '2022H1', name: '财政收入', concept: 'fiscal-revenue', value: 1, normal: [1, '元'] },
      { place: '牛塘', period: '2023', name: '财政收入', concept: 'fiscal-revenue', value: 2, normal: [2, '元'] },
      ['半年的数不能与全年的数相比：2022年上半年与2023年'],
    ],
  ])('a reason %s', (_, a, b, texts) => {
    expect(judge(a, b, 'value').reasons.map((r) => r.text)).toEqual(texts);
  });

  test('every reason is in Chinese and has no full stop', () => {
    const texts = CASES.flatMap(({ a, b, aspect }) => judge(a, b, aspect).reasons.map((r) => r.text));
    for (const text of texts) expect(text).toMatch(/^[^。]*\p{sc=Han}[^。]*$/u);
  });
});
