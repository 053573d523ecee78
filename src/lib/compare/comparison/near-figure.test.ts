import { expect, test } from 'vitest';
import { figure, onlyGrowth } from './made-up.fixture.ts';
import { nearFigure } from './near-figure.ts';

const near = [
  { concept: 'fiscal-revenue', difference: '含上划收入' },
  { concept: 'tax-revenue', difference: '只是其中的税收' },
];
const tax = figure('a', '税收收入', 'tax-revenue');

test('takes the first similar concept of the catalogue that has a figure, a value before a growth', () => {
  const growth = figure('a', '财政收入增速', 'fiscal-revenue', onlyGrowth);
  const revenue = figure('a', '财政收入', 'fiscal-revenue');
  expect(nearFigure([tax, growth, revenue], near)).toBe(revenue);
  expect(nearFigure([tax, growth], near)).toBe(growth);
});
test('never a share of a task, and none if the report gives nothing near', () => {
  expect(nearFigure([figure('a', '财政收入完成全年任务', 'fiscal-revenue', { shareOfPlan: true }), tax], near)).toBe(
    tax,
  );
  expect(nearFigure([figure('a', '生产总值', 'gdp')], near)).toBeNull();
});
