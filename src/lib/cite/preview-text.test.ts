import { expect, test } from 'vitest';
import { previewText } from './preview-text.ts';

test('keeps text that fits', () => expect(previewText(['甲。', '乙。'])).toBe('甲。乙。'));
test('ends longer text after a whole sentence', () => {
  expect(previewText(['一二三四五。六七八九十。'], 8)).toBe('一二三四五。');
});
test('is cut if no whole sentence fits', () =>
  expect(previewText(['一二三四五六七八九十'], 8)).toBe('一二三四五六七…'));
