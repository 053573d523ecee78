import { describe, expect, test } from 'vitest';
import { clausesOf, isSalutation } from './passages.ts';

describe('clauses', () => {
  test.each([
    ['开工建设北郊热源厂，新增床位3000张。', ['开工建设北郊热源厂', '新增床位3000张']],
    ['发放贷款1,200万元；建成“一站、两厅，三中心”。', ['发放贷款1,200万元', '建成“一站、两厅，三中心”']],
    ['今年主要目标是：生产总值增长5%（按可比价，下同）', ['今年主要目标是', '生产总值增长5%（按可比价，下同）']],
    ['引号“没有关上，也不会，吃掉”后文，继续', ['引号“没有关上，也不会，吃掉”后文', '继续']],
    ['', []],
  ])('%s', (text, parts) => {
    const clauses = clausesOf(text);
    expect(clauses.map((clause) => clause.text)).toEqual(parts);
    for (const { start, end, text: part } of clauses) expect(text.slice(start, end)).toBe(part);
  });
});

test.each([
  ['各位代表！', true],
  ['各位代表、同志们：', true],
  ['同志们！', true],
  ['各位代表，民之所盼、政之所向，我们要办好十件实事。', false],
  ['同志们的努力没有白费。', false],
])('%s is a salutation: %s', (text, expected) => {
  expect(isSalutation(text)).toBe(expected);
});
