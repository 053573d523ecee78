import { expect, test } from 'vitest';
import { clauseAround } from './clause-around.ts';

/** The clause with its span in brackets. */
const shown = (sentence: string, number: string, most?: number): string => {
  const start = sentence.indexOf(number);
  const { before, text, after } = clauseAround(sentence, [start, start + number.length], most);
  return `${before}[${text}]${after}`;
};

const sentence = '全年实现财政收入4219万元，同比增长16%；完成固定资产投资1928万元；实现农林牧渔业总产值5820万元。';
test.each([
  ['4219万元', '全年实现财政收入[4219万元]，同比增长16%'],
  ['1928万元', '完成固定资产投资[1928万元]'],
  ['5820万元', '实现农林牧渔业总产值[5820万元]'],
])('%s is in %s', (number, clause) => {
  expect(shown(sentence, number)).toBe(clause);
});
test('a long clause is cut to the parts around the number', () => {
  const long =
    '结合河长APP软件，常态化开展“清四乱”行动，全年累计巡河3865公里，累计清理河道垃圾、淤泥、漂浮物，劝阻不文明游河行为1000余人次';
  expect(shown(long, '3865公里', 30)).toBe('全年累计巡河[3865公里]，累计清理河道垃圾、淤泥、漂浮物');
  expect(shown(long, '3865公里', 10)).toBe('全年累计巡河[3865公里]');
  // A part more to the right or to the left where it fits to the letter, and not where one letter is missing.
  const [left, right] = ['种田，修渠，种树8里', '修渠8里，种树，养蜂'];
  expect([6, 7].map((most) => shown(left, '8里', most))).toEqual(['种树[8里]', '修渠，种树[8里]']);
  expect([6, 7, 9].map((most) => shown(right, '8里', most))).toEqual([
    '修渠[8里]',
    '修渠[8里]，种树',
    '修渠[8里]，种树',
  ]);
});
test('a sentence without inner punctuation is one clause', () => {
  expect(shown('新增企业350家', '350家')).toBe('新增企业[350家]');
});
