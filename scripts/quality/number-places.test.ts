import { expect, test } from 'vitest';
import { cleanText, numberPlaces } from './number-places.ts';

test('marks of conversion and white space are no text', () => {
  expect(cleanText('\ufeff第一行 **粗体**\n- 4 -\n[bookmark: _GoBack]4219 万元')).toBe('第一行粗体4219万元');
});

test('number-like places are numbered through all sentences', () => {
  const places = numberPlaces('全年实现财政收入4219万元，增幅全区排名第4。实现翻番！第七次会议');
  expect(places.map(({ id, text, start }) => [id, text, start])).toEqual([
    [1, '4219', 8],
    [2, '第4', 21],
    [3, '翻番', 26],
  ]);
});
