import { expect, test } from 'vitest';
import { comparison, figure, onlyGrowth } from './made-up.fixture.ts';
import { plansAndResults } from './plans-and-results.ts';

const promise = figure('y2024', '财政收入', 'fiscal-revenue', { kind: 'target', period: '2024' });
const before = figure('y2024', '财政收入', 'fiscal-revenue', { period: '2023' });
const done = figure('y2025', '财政收入', 'fiscal-revenue', { period: '2024' });

test('a plan is paired with its result in the next report of the place, then with the year before', () => {
  const [row] = plansAndResults(
    comparison({
      y2024: { place: '北庄', indicators: [promise, before] },
      y2025: { place: '北庄', indicators: [done] },
    }),
  );
  expect(row?.results.map((r) => [r.relation, r.indicator.id])).toEqual([
    ['fulfilment', done.id],
    ['before', before.id],
  ]);
  expect(row?.results[0]?.reasons.map((r) => r.code)).toEqual(['target-against-result']);
});

test('a result of another place or another period is not paired', () => {
  const foreign = figure('other', '财政收入', 'fiscal-revenue', { period: '2024' });
  const half = figure('y2025', '财政收入', 'fiscal-revenue', { period: '2024H1' });
  const [row] = plansAndResults(
    comparison({
      y2024: { place: '北庄', indicators: [promise] },
      y2025: { place: '北庄', indicators: [half] },
      other: { place: '北仓', indicators: [foreign] },
    }),
  );
  expect(row?.results).toEqual([]);
});

test('pairs figures without a concept by name', () => {
  const planned = figure('y2024', '“说法评理”活动', null, { kind: 'target', period: '2024' });
  const held = figure('y2025', '说法评理活动', null, { period: '2024' });
  const [row] = plansAndResults(
    comparison({ y2024: { place: '北庄', indicators: [planned] }, y2025: { place: '北庄', indicators: [held] } }),
  );
  expect(row?.results[0]?.relation).toBe('fulfilment');
});

test('a planned growth is paired with a growth, not with an amount', () => {
  const growing = { ...promise, ...onlyGrowth };
  const rows = (result: typeof done): ReturnType<typeof plansAndResults> =>
    plansAndResults(
      comparison({ y2024: { place: '北庄', indicators: [growing] }, y2025: { place: '北庄', indicators: [result] } }),
    );
  expect(rows(done)[0]?.results).toEqual([]);
  expect(rows({ ...done, change: onlyGrowth.change })[0]?.results[0]?.aspect).toBe('change');
});
