import { expect, test } from 'vitest';
import { windowOfRows } from './window-of-rows.ts';

test.each([
  ['at the top', 0, [0, 40]],
  ['in the middle', 4000, [80, 140]],
  ['a little further, where nothing has to move', 4390, [80, 140]],
  ['at the end', 39_600, [970, 1000]],
  ['beyond the end, after a filter', 90_000, [980, 1000]],
])('rows in view and twenty on either side: %s', (_where, scrolled, expected) => {
  expect(windowOfRows(scrolled, 400, 40, 1000)).toEqual(expected);
});

test('fewer rows than fit', () => {
  expect(windowOfRows(0, 400, 40, 3)).toEqual([0, 3]);
  expect(windowOfRows(0, 400, 40, 0)).toEqual([0, 0]);
});
