import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, fold, foldText } from './fold.ts';

const TRADITIONAL = new Map(
  [...'財财訴诉辦办長长'].flatMap((char, at, all) => (at % 2 ? [] : [[char, all[at + 1] ?? ''] as const])),
);

describe('folds', () => {
  test.each([
    ['ＰＭ２．５', 'pm2.5'],
    ['实现财政收入 4,219 万元', '实现财政收入4219万元'],
    ['1,234,567元', '1234567元'],
    ['財政收入', '财政收入'],
    ['接 诉　即\u00a0办\n工作', '接诉即办工作'],
    ['“两山”「两山」『两山』"两山"', '"两山""两山""两山""两山"'],
    ['〔2025〕【2025】［2025］', '[2025][2025][2025]'],
    ['——2025年', '--2025年'],
    ['二○二五', '二〇二五'],
    ['家 次\u200b\ufeff\u00ad', '家次'],
    ['3081㎡', '3081m2'],
    ['……', '......'],
    ['（一），；：！？', '(一),;:!?'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text, TRADITIONAL).text).toBe(folded);
  });

  test('lists of numbers keep their commas', () => {
    expect(fold('2021,2022年').text).toBe('2021,2022年');
    expect(fold('12,13日').text).toBe('12,13日');
    expect(fold('增长16%,增幅').text).toBe('增长16%,增幅');
  });
});

test('every folded code unit has an offset in the source: 4,219 万元', () => {
  const text = '收入 4,219 万元';
  const { text: folded, starts, ends } = fold(text);
  expect(folded).toBe('收入4219万元');
  expect(text.slice(starts[2], ends[5])).toBe('4,219');
  expect(text.slice(starts[6], ends[7])).toBe('万元');
});

test('combining marks and surrogate pairs stay with their base', () => {
  const text = 'e\u0301𠮷x';
  const { text: folded, starts, ends } = fold(text);
  expect(folded).toBe('é𠮷x');
  expect(text.slice(starts[0], ends[0])).toBe('e\u0301');
  expect(text.slice(starts[1], ends[2])).toBe('𠮷');
});

test('for any text, offsets ascend, lie in the source and are as many as the folded code units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { text: folded, starts, ends } = fold(text, TRADITIONAL);
      expect(foldText(text, TRADITIONAL)).toBe(folded);
      expect(starts).toHaveLength(folded.length);
      expect(ends).toHaveLength(folded.length);
      for (let at = 0; at < folded.length; at++) {
        expect(starts[at]).toBeLessThan(ends[at] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(text.length);
        if (at) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});

test('folding without offsets gives the same text', () => {
  const typical = fc.string({ unit: fc.constantFrom(...'接诉財４２,１9.％“「 　ａB①㎡é\u0301—…·'), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(typical, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
      expect(foldText(text)).toBe(fold(text).text);
      expect(foldText(text, TRADITIONAL)).toBe(fold(text, TRADITIONAL).text);
    }),
    { numRuns: 500 },
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'接诉財４２,１9.％“「 　ａB①㎡é—…·'), maxLength: 40 }), (text) => {
      const once = fold(text, TRADITIONAL).text;
      expect(fold(once, TRADITIONAL).text).toBe(once);
    }),
  );
});

test('removing punctuation keeps the decimal point and the percent sign', () => {
  expect(bare(fold('“两山”理论，增长3.5%。（1+9+N）')).text).toBe('两山理论增长3.5%1+9+n');
});
