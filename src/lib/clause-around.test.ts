import { expect, test } from 'vitest';
import { clauseAround } from './clause-around.ts';

const sentence = '全年实现财政收入4219万元，同比增长16%；完成固定资产投资1928万元；实现农林牧渔业总产值5820万元。';
test.each([
  ['4219万元', '全年实现财政收入4219万元，同比增长16%'],
  ['1928万元', '完成固定资产投资1928万元'],
  ['5820万元', '实现农林牧渔业总产值5820万元'],
])('%s stands in %s', (number, clause) => {
  const start = sentence.indexOf(number);
  expect(clauseAround(sentence, [start, start + number.length])).toBe(clause);
});
test('a long clause is cut to the parts around the number', () => {
  const long =
    '结合河长APP软件，常态化开展“清四乱”行动，全年累计巡河3865公里，累计清理河道垃圾、淤泥、漂浮物，劝阻不文明游河行为1000余人次';
  const start = long.indexOf('3865');
  expect(clauseAround(long, [start, start + 6], 30)).toBe('全年累计巡河3865公里，累计清理河道垃圾、淤泥、漂浮物');
  expect(clauseAround(long, [start, start + 6], 10)).toBe('全年累计巡河3865公里');
});
test('a sentence without inner marks is its own clause', () => {
  expect(clauseAround('新增企业350家', [4, 8])).toBe('新增企业350家');
});
