import { expect, test } from 'vitest';
import { focusAfter, yearsAhead, yearsOf } from './focus.ts';

test.each([
  ['2021年是建党100周年。', null, '2021'],
  ['刚刚过去的2021年，我们迎难而上。', null, '2021'],
  ['过去一年，我们主要做了以下工作。', null, '2021'],
  ['2018年，面对特大洪涝灾害，我们众志成城。', null, null],
  ['硬化乡村道路1250公里。', '2021', '2021'],
  ['五年来，全市上下攻坚克难。', '2021', null],
  ['2025年是规划收官之年。', null, null],
])('%s: the focus %s becomes %s', (words, focus, after) =>
  expect(focusAfter(words, { first: '2017', last: '2021' }, focus)).toBe(after),
);

test('a review of one year has no focus', () => {
  expect(yearsOf('2017-2021')).toEqual({ first: '2017', last: '2021' });
  expect(yearsOf('2024')).toBeNull();
  expect(yearsOf(null)).toBeNull();
});

test('a heading names several years ahead', () => {
  expect(yearsAhead('今后五年思路目标和战略重点')).toBe('今后五年');
  expect(yearsAhead('2022年工作安排')).toBeNull();
});
