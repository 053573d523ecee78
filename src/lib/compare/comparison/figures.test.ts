import { describe, expect, test } from 'vitest';
import { figures } from './figures.ts';
import { comparison, figure, onlyGrowth } from './made-up.fixture.ts';

describe('rows', () => {
  const rows = figures(
    comparison({
      a: {
        indicators: [
          figure('a', '财政收入', 'fiscal-revenue'),
          figure('a', '财政收入', 'fiscal-revenue', { kind: 'target', period: '2025' }),
          figure('a', '地区生产总值', 'gdp'),
          figure('a', '“说法评理”活动', null),
        ],
      },
      b: {
        indicators: [
          figure('b', '财政收入', 'fiscal-revenue', { period: '2022' }),
          figure('b', '财政收入', 'fiscal-revenue', { kind: 'target', period: '2025' }),
          figure('b', '说法评理活动', null),
        ],
      },
    }),
  );

  test('are figures that two reports give, by concept or by name, targets separately', () => {
    expect(rows.map((row) => [row.concept, row.name, row.target])).toEqual([
      ['fiscal-revenue', '财政收入', false],
      [null, '“说法评理”活动', false],
      ['fiscal-revenue', '财政收入', true],
    ]);
  });
  test('carry the verdict with its reasons', () => {
    expect(rows[0]?.verdicts.map((v) => [v.aspect, v.verdict, v.reasons.map((r) => r.code)])).toEqual([
      ['value', 'care', ['years-apart']],
    ]);
  });
});

test('a cell begins with the whole and its value, and lists a figure given twice once', () => {
  const part = figure('a', '财政收入', 'fiscal-revenue', {
    partOf: 'x',
    value: 2,
    normalized: { value: 20000, unit: '元' },
  });
  const growth = figure('a', '财政收入', 'fiscal-revenue', onlyGrowth);
  const whole = figure('a', '财政收入', 'fiscal-revenue');
  const [row] = figures(
    comparison({
      a: { indicators: [part, growth, whole, { ...whole, id: 'again' }] },
      b: { indicators: [figure('b', '财政收入', 'fiscal-revenue')] },
    }),
  );
  expect(row?.cells[0]).toEqual([whole, growth, part]);
});

test('a share of the plan replaces only a missing value, and a row never has only such shares as values', () => {
  const share = { value: 55, unit: '%', normalized: { value: 55, unit: '%' }, shareOfPlan: true };
  const revenue = (report: string, more = {}): ReturnType<typeof figure> =>
    figure(report, '财政收入', 'fiscal-revenue', more);
  const verdictsOf = (...of: ReturnType<typeof figure>[]): string[] | undefined =>
    figures(comparison({ a: { indicators: of.slice(0, 1) }, b: { indicators: of.slice(1) } }))[0]?.verdicts.map(
      ({ aspect, verdict }) => `${aspect} ${verdict}`,
    );
  expect(verdictsOf(revenue('a'), revenue('b', { ...share, id: 'b.share' }), revenue('b'))).toEqual(['value yes']);
  expect(verdictsOf(revenue('a'), revenue('b', share))).toEqual(['value no']);
  expect(verdictsOf(revenue('a', share), revenue('b', share))).toEqual(['share care']);
});
