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
test('a sentence without inner marks is its own clause', () => {
  expect(clauseAround('新增企业350家', [4, 8])).toBe('新增企业350家');
});
