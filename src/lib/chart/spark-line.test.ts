import { expect, test } from 'vitest';
import { sparkLine } from './spark-line.ts';

test('the distance between years is to scale, and a missing year breaks the line', () => {
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

test('a year alone between gaps is a dot, and a constant level is in the middle', () => {
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
