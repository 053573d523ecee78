import { expect, test } from 'vitest';
import { pairsOf, sharedPairs } from './pairs.ts';

test('returns each pair of adjacent characters once', () => {
  expect(pairsOf('甲乙甲乙')).toEqual(['甲乙', '乙甲']);
  expect([pairsOf('甲'), pairsOf('')]).toEqual([[], []]);
  expect(sharedPairs(pairsOf('甲乙丙'), '丙乙丙')).toBe(1);
});
