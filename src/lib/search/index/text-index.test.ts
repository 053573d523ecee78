import { expect, test } from 'vitest';
import { toItems } from './items.ts';
import { sharingMost } from './text-index.ts';

test('items that share most come first, and those that share one pair alone are left out', () => {
  const found = [[3, 7, 9], [5, 7, 9], [9], [5]].map((items) => toItems(items));
  expect(sharingMost(found)).toEqual([9, 5, 7]);
});
