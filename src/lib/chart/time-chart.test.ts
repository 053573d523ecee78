import { describe, expect, test } from 'vitest';
import { timeChart, type TimePoint } from './time-chart.ts';

const point = (year: number, value: number, given: Partial<TimePoint> = {}): TimePoint => ({
  year,
  value,
  kind: 'actual',
  bound: 'exact',
  ...given,
});

describe('figures over years', () => {
  test('are spaced to scale, and a missing year breaks the line', () => {
    const chart = timeChart([point(2018, 10), point(2019, 12), point(2022, 16)]);
    expect(chart?.path).toMatch(/^M52 [\d.]+L115 [\d.]+M304 [\d.]+$/);
    expect(chart?.years.map(({ label }) => label)).toEqual(['2022', '2021', '2020', '2019', '2018']);
  });
  test('with many years not every year has a label', () => {
    const chart = timeChart(Array.from({ length: 13 }, (_, at) => point(2014 + at, at)));
    expect(chart?.years.map(({ label }) => label)).toEqual(['2026', '2023', '2020', '2017', '2014']);
  });
  test('a target is drawn but not joined to the line', () => {
    const chart = timeChart([point(2020, 5), point(2021, 6), point(2022, 9, { kind: 'target', bound: 'over' })]);
    expect(chart?.path.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(chart?.points.at(-1)).toMatchObject({ kind: 'target', bound: 'over' });
  });
  test('a year with a revised figure has two points, and the line goes through the later one', () => {
    const chart = timeChart([point(2020, 5), point(2020, 6), point(2021, 7)]);
    expect(chart?.points).toHaveLength(3);
    expect(chart?.path).toContain(`M${String(chart?.points[1]?.x)} ${String(chart?.points[1]?.y)}L`);
  });
  test('the line is broken and marked where the scope may have changed', () => {
    const chart = timeChart([point(2020, 5), point(2021, 9), point(2022, 10)], [2021]);
    expect(chart?.path.match(/[ML]/g)).toEqual(['M', 'M', 'L']);
    expect(chart?.breaks).toEqual([115]);
  });
});

test.each([
  [
    [3, 8.5],
    ['2', '4', '6', '8', '10'],
  ],
  [
    [-2.1, 4],
    ['-5', '0', '5'],
  ],
  [
    [37568, 73500],
    ['2万', '4万', '6万', '8万'],
  ],
  [
    [7, 7],
    ['5', '10'],
  ],
])('values %j lie between round ticks', (values, labels) => {
  expect(timeChart(values.map((value, at) => point(2020 + at, value)))?.values.map(({ label }) => label)).toEqual(
    labels,
  );
});

test('without figures there is no chart', () => {
  expect(timeChart([])).toBeNull();
});
