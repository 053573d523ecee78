import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { numberForm, numberValue, queryNumberForm } from './number-forms.ts';

const form = (text: string): string =>
  (numberForm(fold(text))?.text ?? fold(text).text).replaceAll('\u0001', '‹').replaceAll('\u0002', '›');

describe('notations of one amount', () => {
  test.each([
    '4219万元',
    '4,219 万元',
    '４２１９万元',
    '0.4219亿元',
    '四千二百一十九万元',
    '42190000元',
    '42,190,000元',
    '4219.0万元',
  ])('%s', (text) => {
    expect(form(text)).toBe('‹42190000›元');
  });
  test.each([
    ['百分之十六', '‹16%›'],
    ['百分之三十七点二六', '‹37.26%›'],
    ['百分之百', '‹100%›'],
    ['16.0%', '‹16%›'],
    ['七点七亿元', '‹770000000›元'],
    ['一万二千零五十九人', '‹12059›人'],
    ['1万2059人', '‹12059›人'],
    ['1亿2000万元', '‹120000000›元'],
    ['5千万元', '‹50000000›元'],
    ['一亿三千万', '‹130000000›'],
    ['两千三百', '‹2300›'],
    ['一百零五', '‹105›'],
    ['十六项', '‹16›项'],
    ['二〇二五年', '‹2025›年'],
    ['七月十四日', '‹7›月‹14›日'],
  ])('%s → %s', (text, expected) => {
    expect(form(text)).toBe(expected);
  });
});

test.each([
  '十四五',
  '十五五',
  '三四十',
  '千万元',
  '二百五',
  '一是',
  '统一',
  '二中全会',
  '百姓',
  '千方百计',
  '万众',
  '一二三产业',
  '06%',
  '十分',
])('%s is not an amount', (text) => {
  expect(numberForm(fold(text))).toBeNull();
});

test('a number form has its offsets in the text', () => {
  const text = '收入四千二百一十九万元';
  const found = numberForm(fold(text));
  const open = found?.text.indexOf('\u0001') ?? -1;
  const close = found?.text.indexOf('\u0002') ?? -1;
  expect(text.slice(found?.starts[open], found?.ends[close])).toBe('四千二百一十九万');
});

test('a query with an amount has a number form, a query that ends with a bare number does not', () => {
  for (const amount of ['4219万', '0.4219亿元', '20条', '百分之五', '四千二百', '二〇二五年', '16%'])
    expect(queryNumberForm(fold(amount)), amount).not.toBeNull();
  for (const none of ['20', '的20', '4219', '二十', '十四五', '接诉即办', '第4'])
    expect(queryNumberForm(fold(none)), none).toBeNull();
});

test('large numbers are exact', () => {
  expect(numberValue('123456789012345678')).toBe('123456789012345678');
  expect(numberValue('1.00000001亿')).toBe('100000001');
});
