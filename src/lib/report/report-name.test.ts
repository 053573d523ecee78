import { describe, expect, test } from 'vitest';
import {
  dateText,
  placePath,
  reportName,
  reportYear,
  sectionName,
  sectionTitle,
  titleParts,
  yearInPlace,
} from './report-name.ts';

const place = { name: '北庄镇', level: 'town' as const, region: ['北京市', '密云区'] };
const report = { id: 'x', place, date: '2025-02-28', reviews: '2024', plans: '2025' };

describe('reportName', () => {
  test('place and year', () => expect(reportName(report)).toBe('北庄镇2025年'));
  test('names the half-year', () =>
    expect(reportName({ ...report, date: '2022-07-14', reviews: '2022H1' })).toBe('北庄镇2022年上半年'));
  test('works without a date', () => expect(reportName({ ...report, date: null })).toBe('北庄镇2025年'));
  test('guesses nothing', () =>
    expect(reportName({ ...report, date: null, reviews: null, plans: null })).toBe('北庄镇'));
});

test.each([
  ['政府工作报告', '北庄镇', '2025年'],
  ['2025年政府工作报告', '北庄镇', ''],
  ['北庄镇政府工作报告', '', '2025年'],
  ['2025年北庄镇人民政府工作报告', '', ''],
])('%s: place and year are added if the title does not name them', (title, place, year) => {
  expect(titleParts({ ...report, title })).toEqual({ place, title, year });
});

test('placePath', () => expect(placePath({ place })).toBe('北京市密云区北庄镇'));
test('dateText has no leading zeros', () => expect(dateText('2025-02-08')).toBe('2025年2月8日'));

describe('sections', () => {
  const text = (words: string) => [
    { id: 'p', lines: [1, 1] as [number, number], sentences: [{ id: 's', text: words }] },
  ];
  test.each([
    ['一', '2024年工作回顾', '一、2024年工作回顾', '一、2024年工作回顾'],
    ['（一）', '经济运行', '（一）经济运行。', '（一）经济运行'],
    ['1.', '招商', '1.招商：', '1.招商'],
    ['一是', '坚决做到忠诚为政', '一是坚决做到忠诚为政。', '一是坚决做到忠诚为政'],
    ['第一部分', '回顾', '第一部分　回顾', '第一部分　回顾'],
    [null, '保水护水', '保水护水。', '保水护水'],
  ])('number %j, heading %j of %s → %s', (number, heading, verbatim, title) => {
    expect(sectionTitle({ number, heading, verbatim, half: 'review', paragraphs: [] })).toBe(title);
  });
  test('without a heading, problems and closing are named by their half', () => {
    expect(sectionName({ heading: null, half: 'problems', paragraphs: text('在总结成绩的同时') })).toBe('存在的问题');
    expect(sectionName({ heading: null, half: 'closing', paragraphs: text('各位代表！') })).toBe('结语');
  });
  test('without a heading, other sections are named by their first words', () => {
    expect(sectionName({ heading: null, half: 'review', paragraphs: text('一年来，我们坚持“第一议题”抓学习') })).toBe(
      '一年来，我们坚持……',
    );
    expect(sectionName({ heading: null, half: 'review', paragraphs: text('坚持“第一议题”抓学习，抓落实') })).toBe(
      '坚持“第一议题”抓学习，……',
    );
  });
  test('the address to the deputies is not used as a name', () => {
    expect(
      sectionName({ heading: null, half: 'review', paragraphs: text('各位代表！总结过去一年来之不易的成绩') }),
    ).toBe('总结过去一年来之不易的成……');
    expect(sectionName({ heading: null, half: 'plan', paragraphs: text('各位代表！') })).toBe('计划');
  });
  test('an empty section is named by its half', () => {
    expect(sectionName({ heading: null, half: 'plan', paragraphs: [] })).toBe('计划');
  });
});

test('a report is named by the year that it plans, or its half year, else by its date', () => {
  const report = { date: '2022-12-28', reviews: '2022', plans: '2023' };
  expect(reportYear(report)).toBe('2023年');
  expect(reportYear({ date: '2022-07-14', reviews: '2022H1', plans: '2022H2' })).toBe('2022年上半年');
  expect(reportYear({ date: '2022-01-10', reviews: '2021', plans: '2022-2026' })).toBe('2022年');
  expect(yearInPlace({ date: null, reviews: null, plans: null })).toBe('年份不详');
});
