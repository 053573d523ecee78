import { expect, test } from 'vitest';
import { AmountLists } from './amount-lists.ts';

test('amounts of one value in one list, with place, length and the characters around; 0 at either end', () => {
  const lists = new AmountLists();
  lists.add(7, '4219万元');
  lists.add(9, '收入0.4219亿');
  lists.add(12, '种树3棵');
  const code = (char: string): number => char.charCodeAt(0);
  expect(
    [...lists.lists()].map(({ key, items, columns }) => [
      key,
      Array.from(items),
      columns.map((one) => Array.from(one)),
    ]),
  ).toEqual([
    ['3', [12], [[2], [1], [code('树')], [code('棵')]]],
    [
      '42190000',
      [7, 9],
      [
        [0, 2],
        [5, 7],
        [0, code('入')],
        [code('元'), 0],
      ],
    ],
  ]);
});
