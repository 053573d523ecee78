import { expect, test } from 'vitest';
import { mergeRanges } from './marks.ts';

test('merges overlapping marks, keeps adjacent ones apart, in text order', () => {
  expect(mergeRanges([[4, 6]], [[0, 2]])).toEqual([
    [0, 2],
    [4, 6],
  ]);
  expect(mergeRanges([[0, 3]], [[2, 5]])).toEqual([[0, 5]]);
  expect(mergeRanges([[0, 2]], [[2, 4]])).toEqual([
    [0, 2],
    [2, 4],
  ]);
  expect(
    mergeRanges(
      [[0, 5]],
      [
        [0, 2],
        [1, 3],
      ],
    ),
  ).toEqual([[0, 5]]);
});
