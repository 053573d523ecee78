import { describe, expect, test } from 'vitest';
import { DIFFERENT, SAME } from './nearly-same.cases.ts';
import { nearlySame, prepare, THRESHOLD } from './nearly-same.ts';

const mistakes = (threshold: number): number => {
  const same = (pair: readonly [string, string]): boolean => nearlySame(prepare(pair[0]), prepare(pair[1]), threshold);
  return SAME.filter((pair) => !same(pair)).length + DIFFERENT.filter(same).length;
};

describe('the threshold', () => {
  test('is measured on at least 40 pairs judged by hand', () => {
    expect(SAME.length + DIFFERENT.length).toBeGreaterThanOrEqual(40);
  });
  test('makes the fewest mistakes of all from 0.1 to 0.9, and at most one in twenty', () => {
    const grid = Array.from({ length: 17 }, (_, i) => 0.1 + i / 20);
    expect(mistakes(THRESHOLD)).toBe(Math.min(...grid.map(mistakes)));
    expect(mistakes(THRESHOLD) / (SAME.length + DIFFERENT.length)).toBeLessThanOrEqual(0.05);
  });
});
