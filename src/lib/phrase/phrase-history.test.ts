import { expect, test } from 'vitest';
import { toText } from '../markup.ts';
import { byYears, historyMarkup, phraseQuery } from './phrase-history.ts';

const one = (id: string, place: string, date: string | null) => ({ id, place, date, count: 1 });

test('a passage is searched clause by clause, so that it is found with other punctuation too', () => {
  expect(phraseQuery('稳中求进、以进促稳，先立后破。')).toBe('"稳中求进" "以进促稳" "先立后破"');
  expect(phraseQuery(' "脚踏实地" ')).toBe('"脚踏实地"');
  expect(phraseQuery('，。')).toBe('');
});

test('reports are listed by year, the earliest first; one without a date by the year in its id', () => {
  const spread = [
    one('a-2025', '甲镇', '2025-02-01'),
    one('b-2023', '乙镇', null),
    one('c', '丙镇', null),
    one('d-2025', '丁镇', '2025-01-03'),
  ];
  expect(byYears(spread).map(({ year, reports }) => `${year} ${reports.map(({ place }) => place).join()}`)).toEqual([
    '2023 乙镇',
    '2025 甲镇,丁镇',
    '年份不详 丙镇',
  ]);
});

test('places and reports are counted, and the first report is named', () => {
  const text = toText(
    historyMarkup('脚踏实地', [
      one('a-2025', '甲镇', '2025-02-01'),
      one('a-2024', '甲镇', '2024-02-01'),
      one('b-2024', '乙镇', '2024-01-01'),
    ]),
  );
  expect(text).toContain('“脚踏实地”：2 个地方的 3 份报告写到，最早是 2024 年。');
  expect(text).toContain('2024■■2 份甲镇乙镇');
  expect(toText(historyMarkup('不存在', []))).toBe('没有一份报告写到“不存在”。');
});
