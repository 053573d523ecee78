import { expect, test } from 'vitest';
import { chineseNumber, plainYears } from './chinese-number.ts';

test.each([
  ['四千二百一十九', 4219],
  ['二十五', 25],
  ['十五', 15],
  ['一百零三', 103],
  ['两万', 20000],
  ['一万二千', 12000],
  ['三亿五千万', 350000000],
  ['二〇二五', 2025],
  ['三点五', 3.5],
])('%s is %d', (written, value) => expect(chineseNumber(written)).toBe(value));

test.each(['', '点五', '三四', '三点百', '几十'])('“%s” is not a number', (written) =>
  expect(chineseNumber(written)).toBeNull(),
);

test('years are read in all spellings of their digits', () => {
  for (const year of ['二〇二五', '二○二五', '二Ｏ二五', '二O二五', '二零二五', '２０２５'])
    expect(plainYears(`${year}年`)).toBe('2025年');
});
