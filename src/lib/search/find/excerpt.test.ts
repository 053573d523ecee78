import { expect, test } from 'vitest';
import type { Segment } from './excerpt.ts';
import { shortExcerpt } from './excerpt.ts';

const cut = (before: string): string => {
  const segments: Segment[] = [
    [before, false],
    ['财政收入', true],
    ['完成4043.47万元', false],
  ];
  return shortExcerpt(segments)
    .map(([text, marked]) => (marked ? `[${text}]` : text))
    .join('');
};

test('keeps the whole sentence if the mark is near the beginning', () => {
  expect(cut('全年预计完成镇本级')).toBe('全年预计完成镇本级[财政收入]完成4043.47万元');
  expect(cut('')).toBe('[财政收入]完成4043.47万元');
  expect(cut('甲'.repeat(20))).toBe(`${'甲'.repeat(20)}[财政收入]完成4043.47万元`);
});

test('text far before the mark is left out, up to the nearest pause', () => {
  const before = '全年实现农村经济总收入158866.59万元，同比增长4%；固定资产投资完成投资纳统3673万元，完成全年任务18%；';
  expect(cut(before)).toBe('……完成全年任务18%；[财政收入]完成4043.47万元');
});

test('without a pause it is cut at that position, but never inside a character', () => {
  expect(cut('甲'.repeat(50))).toBe(`……${'甲'.repeat(20)}[财政收入]完成4043.47万元`);
  expect(cut(`甲乙丙${'𠮷'.repeat(15)}丁`)).toBe(`……${'𠮷'.repeat(9)}丁[财政收入]完成4043.47万元`);
});

test('cuts nothing without marks', () => {
  const segments: Segment[] = [['甲'.repeat(50), false]];
  expect(shortExcerpt(segments)).toEqual(segments);
});
