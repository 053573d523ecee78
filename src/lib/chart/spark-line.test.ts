import { expect, test } from 'vitest';
import { sparkLine } from './spark-line.ts';

test('spaces years by time, and breaks the line at a missing year', () => {
  const { path, dots } = sparkLine(
    [
      { year: 2020, value: 10 },
      { year: 2021, value: 20 },
      { year: 2024, value: 0 },
    ],
    44,
    24,
  );
  expect(path).toBe('M2 12L12 2M42 22');
  expect(dots).toEqual([{ x: 42, y: 22 }]);
});

test('draws a year between gaps as a dot, and a constant level in the middle', () => {
  const { path, dots } = sparkLine(
    [
      { year: 2018, value: 5 },
      { year: 2020, value: 5 },
      { year: 2021, value: 5 },
    ],
    34,
    24,
  );
  expect(path).toBe('M2 12M22 12L32 12');
  expect(dots).toEqual([
    { x: 2, y: 12 },
    { x: 32, y: 12 },
  ]);
});
