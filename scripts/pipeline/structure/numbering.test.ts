import { describe, expect, test } from 'vitest';
import { readNumber, readOrdinal } from './numbering.ts';
import { plainYears, smallNumber } from '../../../src/lib/text/chinese-number.ts';

test.each([
  ['一、2024年工作回顾', '一', 'han', 1, 2],
  ['十二、其他工作', '十二', 'han', 12, 3],
  ['（三）改善民生', '（三）', 'paren', 3, 3],
  ['(三) 改善民生', '(三)', 'paren', 3, 4],
  ['第一部分 工作回顾', '第一部分', 'part', 1, 5],
  ['第四，聚力乡村振兴', '第四', 'first', 4, 3],
  ['1.深入实施提升战略', '1.', 'arabic', 1, 2],
  ['１．深入实施提升战略', '１．', 'arabic', 1, 2],
  ['2、做强园区', '2', 'arabic', 2, 2],
  ['（2）基本实现工业化', '（2）', 'paren-arabic', 2, 3],
  ['③加强监管', '③', 'circled', 3, 1],
])('%s', (text, number, style, value, length) => {
  expect(readNumber(text)).toEqual({ number, style, value, length });
});

test.each(['1.3亿元的投资', '一二三产业融合', '一年来，我们', '2024年工作', '第一时间处置', '三农工作', '(略)'])(
  'no number: %s',
  (text) => {
    expect(readNumber(text)).toBeNull();
  },
);

describe('ordinals', () => {
  test.each([
    ['一是坚决做到忠诚为政。', '一是', 1],
    ['十要加强督查。', '十要', 10],
    ['二是一批改革全面展开。', '二是', 2],
  ])('%s', (text, number, value) => {
    expect(readOrdinal(text)).toMatchObject({ number, value, style: 'ordinal' });
  });
  test.each(['一是一、二是二。', '要加强督查。', '是一项任务。'])('none: %s', (text) => {
    expect(readOrdinal(text)).toBeNull();
  });
});

test.each([
  ['十', 10],
  ['二十六', 26],
  ['三十', 30],
  ['九', 9],
  ['２６', 26],
  ['④', 4],
  ['百', NaN],
  ['', NaN],
])('smallNumber %s', (text, value) => {
  expect(smallNumber(text)).toBe(value);
});

test.each([
  ['二〇二五年二月', '2025年二月'],
  ['二○一六年', '2016年'],
  ['２０１０年３月', '2010年3月'],
  ['二零零三年', '2003年'],
  ['二十年来', '二十年来'],
])('plainYears %s', (text, plain) => {
  expect(plainYears(text)).toBe(plain);
});
