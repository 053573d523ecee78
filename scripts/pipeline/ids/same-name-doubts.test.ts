import { expect, test } from 'vitest';
import type { IdFacts } from './report-id.ts';
import { sameNameDoubts } from './same-name-doubts.ts';

const facts = (file: string, name: string, ...region: string[]): IdFacts =>
  ({ file, place: { name, level: 'town', region } }) as unknown as IdFacts;

test('a place without a region gets a doubt if another place of its name has a region', () => {
  const notes = sameNameDoubts([facts('a.txt', '云溪镇'), facts('b.txt', '云溪镇', '甲省', '乙县')]);
  expect(notes.map(({ file, message }) => [file, message])).toEqual([
    ['a.txt', '没有写明上级；b.txt 里有同名的甲省乙县云溪镇，按同一个地方处理'],
  ]);
});

test.each([
  ['none has a region', [facts('a.txt', '云溪镇'), facts('b.txt', '云溪镇')]],
  ['all have one', [facts('a.txt', '云溪镇', '甲省'), facts('b.txt', '云溪镇', '丙省')]],
  ['the names differ', [facts('a.txt', '云溪镇'), facts('b.txt', '丁溪镇', '甲省')]],
  ['there is no place', [{ file: 'a.txt', place: null } as unknown as IdFacts, facts('b.txt', '云溪镇', '甲省')]],
])('no doubt if %s', (_, all) => {
  expect(sameNameDoubts(all)).toEqual([]);
});
