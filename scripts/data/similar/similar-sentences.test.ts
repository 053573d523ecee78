import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/schema/report.ts';
import { shingles } from '../../../src/lib/compare/similar/shingles.ts';
import { BANDS, bandKey } from './bands.ts';
import { groupsByReport, SimilarSentences } from './similar-sentences.ts';
import { wordingsOf } from './wordings.ts';

const section = (...texts: string[]): Section => ({
  id: 's1',
  level: 1,
  number: null,
  heading: null,
  verbatim: '',
  runIn: false,
  half: 'review',
  theme: 'economy',
  period: null,
  url: '/reports/x/s1/',
  lines: [1, 1],
  paragraphs: [{ id: 's1.p1', lines: [1, 1], sentences: texts.map((text, i) => ({ id: `s1.${i + 1}`, text })) }],
  children: [],
});

const groupsOf = (reports: Record<string, string[]>): string[][] => {
  const finder = new SimilarSentences();
  for (const [id, texts] of Object.entries(reports)) finder.add(wordingsOf({ id, sections: [section(...texts)] }));
  return finder.finish().groups;
};

describe('groups', () => {
  test('hold sentences of different reports that are nearly the same', () => {
    expect(
      groupsOf({
        a: ['抓好重金属污染防治，推进土壤污染综合治理。', '全年实现财政收入四千余万元。'],
        b: ['各位代表，请予审议。', '加强重金属污染防治，推进土壤污染综合治理。'],
      }),
    ).toEqual([['a.s1.1', 'b.s1.2']]);
  });

  test('do not join the same words with another amount', () => {
    expect(
      groupsOf({ a: ['实施特殊困难老年人家庭适老化改造4.03万户。'], b: ['实施特殊困难老年人家庭适老化改造4.5万户。'] }),
    ).toEqual([]);
  });

  test('leave out sentences that only one report repeats, and sentences that are too short', () => {
    const thrice = '抓好重金属污染防治，推进土壤污染综合治理。';
    expect(groupsOf({ a: [thrice, thrice, '各位代表！'], b: ['各位代表！'] })).toEqual([]);
  });

  test('contain a sentence twice if it is similar to two leaders', () => {
    const [left, middle, right] = [
      '甲乙丙丁戊己庚辛壬癸子丑寅卯',
      '丁戊己庚辛壬癸子丑寅卯辰巳午',
      '庚辛壬癸子丑寅卯辰巳午未申酉',
    ];
    expect(groupsOf({ a: [left], b: [middle], c: [right] })).toEqual([['b.s1.1', 'a.s1.1', 'c.s1.1']]);
  });
});

test('similar sets share a band, dissimilar ones do not', () => {
  const meet = (a: string, b: string): boolean => {
    const [x, y] = [shingles(a), shingles(b)];
    return Array.from(
      { length: BANDS },
      (_, band) => bandKey(x, 0, x.length, band) === bandKey(y, 0, y.length, band),
    ).some(Boolean);
  };
  expect(meet('抓好重金属污染防治推进土壤污染综合治理', '加强重金属污染防治推进土壤污染综合治理')).toBe(true);
  expect(meet('抓好重金属污染防治推进土壤污染综合治理', '全年生产总值完成一百八十五亿元增长较快')).toBe(false);
});

test('the groups of a report are identified by their first member', () => {
  const groups = [
    ['x-2024.s1.1', 'y-2024.s2.3'],
    ['x-2024-h1.s3.1', 'x-2024.s1.1'],
  ];
  expect(Object.fromEntries(groupsByReport(groups))).toEqual({
    'x-2024': { 's1.1': ['x-2024.s1.1', 'x-2024-h1.s3.1'] },
    'y-2024': { 's2.3': ['x-2024.s1.1'] },
    'x-2024-h1': { 's3.1': ['x-2024-h1.s3.1'] },
  });
});
