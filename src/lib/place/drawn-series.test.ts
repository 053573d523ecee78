import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../catalogue/concepts.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Series } from '../../schema/series.ts';
import { drawnSeries, headlineCharts, isChart } from './drawn-series.ts';
import { seriesCsv } from './series-csv.ts';

const CONCEPT = 'fixed-asset-investment';
const level = (id: string, year: number, value: number, given: Partial<Indicator> = {}): Indicator =>
  ({
    id,
    report: `yunxi-${String(year + 1)}`,
    url: `/reports/yunxi-${String(year + 1)}/#s1.1`,
    concept: CONCEPT,
    sentenceId: id,
    name: '固定资产投资',
    sentence: `固定资产投资${String(value)}亿元。`,
    span: [6, 8 + String(value).length],
    kind: 'actual',
    bound: 'exact',
    period: String(year),
    value,
    normalized: { value: value * 1e8, unit: '元' },
    change: null,
    scope: null,
    partOf: null,
    ...given,
  }) as Indicator;
const growth = (value: number): Pick<Indicator, 'change'> => ({
  change: { value, valueMax: null, unit: '%', direction: 'up', basis: 'yoy', bound: 'exact', span: [0, 1] },
});
const series = (nature: Series['nature'], told: readonly Indicator[], left: Series['left'] = []): Series => ({
  place: 'yunxi',
  concept: CONCEPT,
  unit: nature === 'level' ? '亿元' : '%',
  nature,
  points: told.map((one) => ({
    period: one.period ?? '',
    value: (nature === 'level' ? one.value : one.change?.value) ?? 0,
    kind: 'actual',
    indicator: one.id,
    report: one.report,
  })),
  left,
});
const draw = (all: readonly Series[], indicators: readonly Indicator[]) => drawnSeries(all, CONCEPTS, indicators);

const told = [level('a', 2021, 10), level('b', 2022, 11, growth(10)), level('c', 2023, 12.1, growth(10))];

describe('targets', () => {
  const target = (id: string, given: Partial<Indicator>): Indicator =>
    level(id, 2024, 15, { kind: 'target', ...given });
  const targetsOf = (...left: Indicator[]): [number, number][] =>
    draw(
      [
        series(
          'level',
          told,
          left.map(({ id }) => ({ indicator: id, why: '目标' })),
        ),
      ],
      [...told, ...left],
    )[0]?.targets.map(({ year, value }) => [year, value]) ?? [];
  test('are converted to the unit of the series', () => {
    expect(targetsOf(target('t', { value: 150_000, normalized: { value: 1.5e9, unit: '元' } }))).toEqual([[2024, 15]]);
  });
  test('for the end of several years are placed at that end', () => {
    expect(targetsOf(target('t', { period: '2024-2028' }))).toEqual([[2028, 15]]);
  });
  test('of a part of the place are left out', () => {
    expect(targetsOf(target('t', { scope: '开发区' }))).toEqual([]);
  });
  test('of other things with a similar name are left out', () => {
    expect(targetsOf(target('t', { concept: null, name: '固定资产投资项目' }))).toEqual([]);
  });
  test('for one year are taken only from the sentence of the first one', () => {
    const [least, hoped, ofPart] = [
      target('t1', { sentenceId: 's2.1' }),
      target('t2', { sentenceId: 's2.1', value: 18, normalized: { value: 18e8, unit: '元' } }),
      target('t3', { sentenceId: 's2.9', value: 2, normalized: { value: 2e8, unit: '元' } }),
    ];
    expect(targetsOf(least, hoped, ofPart)).toEqual([
      [2024, 15],
      [2024, 18],
    ]);
  });
});

describe('the arithmetic of two reports', () => {
  const breaks = (indicators: readonly Indicator[]) =>
    draw(
      [
        series('level', indicators),
        series(
          'growth',
          indicators.filter(({ change }) => change),
        ),
      ],
      indicators,
    )[0]?.breaks;
  test('shows no break if level and growth agree', () => {
    expect(breaks(told)).toEqual([]);
  });
  test('does not agree: both figures and a question of scope are shown', () => {
    const [found] = breaks([level('a', 2021, 10), level('b', 2022, 8, growth(6))]) ?? [];
    expect(found?.year).toBe(2022);
    expect(found?.note).toBe(
      '2022年8亿元，报告说增长6%；上一年的数是10亿元，两数相比是下降20%。两处的口径或基数是否相同，报告没有说明',
    );
  });
  test('shows no break for a figure that is not exact', () => {
    expect(breaks([level('a', 2021, 10, { bound: 'over' }), level('b', 2022, 8, growth(6))])).toEqual([]);
  });
});

test('draws a headline chart only from three years on', () => {
  const [line] = draw([series('level', told)], told);
  expect(line && isChart(line)).toBe(true);
  expect(headlineCharts(draw([series('level', told)], told), 6)).toHaveLength(1);
  expect(headlineCharts(draw([series('level', told.slice(1))], told), 6)).toEqual([]);
});

test('the CSV has every digit, the addresses, and the figures left out with reasons', () => {
  const other = level('d', 2023, 0.123456, { scope: '开发区' });
  const [head = '', ...rows] = seriesCsv(
    draw([series('level', told, [{ indicator: 'd', why: '只是其中一部分：开发区' }])], [...told, other]),
    (path) => `https://example.org${path}`,
  ).split('\r\n');
  expect(head).toContain('指标,指标编号,类别,年份,值,单位');
  expect(rows[2]).toBe(
    '固定资产投资,fixed-asset-investment,总量,2023,12.1,亿元,实际,确数,12.1亿元,yunxi-2024,https://example.org/reports/yunxi-2024/#s1.1,c,',
  );
  expect(rows[3]).toMatch(/2023,,,实际,确数,0\.123456亿元,yunxi-2024,.*,d,只是其中一部分：开发区$/);
});
