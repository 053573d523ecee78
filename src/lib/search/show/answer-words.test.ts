/** What the reader is told of an answer: status line, kinds, rows. */
import { describe, expect, test } from 'vitest';
import { toText, type Markup } from '../../markup.ts';
import { reportOfPath } from '../ask/address.ts';
import { type Answer, type FigureHit, type Hit, type ReportHits, emptyAnswer } from '../find/answer.ts';
import { NO_FILTERS } from '../ask/request.ts';
import { filtersMarkup, kindsMarkup, resultsMarkup } from './page-markup.ts';
import { figureFacts, figureQuote, reportGroup } from './results-markup.ts';
import { advice, summary } from './words.ts';

const answerOf = (change: Partial<Answer> = {}): Answer => ({
  ...emptyAnswer({ q: '满意率', filters: NO_FILTERS, sort: 'relevance', limit: 100 }),
  asked: true,
  ...change,
});
const near = answerOf({ tiers: [{ reason: 'corrected', title: '按“满意率”（同音）找到：', count: 7, groups: [] }] });
const texts = (parts: readonly Markup[]): string[] => parts.map(toText);
const hrefs = (markup: Markup | string): string[] =>
  typeof markup === 'string'
    ? []
    : [markup.attributes['href'] ?? '', ...markup.children.flatMap(hrefs)].filter(Boolean);

describe('the status line', () => {
  test.each<[string, Partial<Answer>]>([
    ['找到 8 处，在 5 份报告中。', { matches: 8, reports: 5 }],
    ['没有完全相同的文字，有 7 处相近。', { tiers: near.tiers }],
    ['没有完全相同的文字，有 2 个名称相符的数字。', { figures: { count: 2, typed: false, hits: [] } }],
    ['没有找到这样的文字，有名称相符的指标或报告。', { concepts: [{ url: '', name: '', count: 1, note: '' }] }],
    ['在所选范围内没有找到；不限范围有 3 处。', { unfiltered: 3 }],
    ['没有找到。', {}],
    [
      '找到 1,200 个数字。',
      {
        matches: 8,
        filters: { ...NO_FILTERS, kind: 'indicator' },
        counts: { text: 8, indicator: 1200, concept: 0, place: 0 },
      },
    ],
    [
      '找到 2 份报告。',
      { filters: { ...NO_FILTERS, kind: 'place' }, counts: { text: 0, indicator: 0, concept: 0, place: 2 } },
    ],
    ['找到 8 处，在 5 份报告中。查询太长。', { matches: 8, reports: 5, notice: '查询太长。' }],
  ])('%s', (words, change) => {
    expect(summary(answerOf(change))).toBe(words);
  });
});

describe('the kinds', () => {
  test('count inexact hits if there are no exact ones', () => {
    expect(texts(kindsMarkup(near))).toEqual(['全部 7', '相近文字 7']);
    const figures = answerOf({ tiers: near.tiers.map((tier) => ({ ...tier, reason: 'nearest' })) });
    expect(texts(kindsMarkup(figures))).toEqual(['全部 7', '相近数字 7']);
    expect(summary(figures)).toBe('没有符合条件的数字，有 7 处相近。');
    expect(texts(kindsMarkup({ ...near, matches: 2, counts: { ...near.counts, text: 2 } }))).toEqual([
      '全部 2',
      '文字 2',
    ]);
  });

  test('without hits there is nothing to choose, except the way back from a chosen kind', () => {
    expect(kindsMarkup(answerOf())).toEqual([]);
    const chosen = kindsMarkup(answerOf({ filters: { ...NO_FILTERS, kind: 'concept' } }));
    expect(texts(chosen)).toEqual(['全部 0', '指标 0']);
  });
});

test('an order can be chosen only for several hits', () => {
  const orders = [1, 2].map((matches) => texts(filtersMarkup(answerOf({ matches }))));
  expect(orders).toEqual([[], ['排序相关日期']]);
});

test('if nothing was found, suggests a wider query and two other pages', () => {
  const markup = resultsMarkup(answerOf());
  expect(markup.flatMap(hrefs)).toEqual(['/reports/', '/indicators/']);
  expect(advice(answerOf({ request: { ...near.request, q: '绿化 >5000亩' } }))[0]).toContain('放宽数值');
  expect(resultsMarkup(near).flatMap(hrefs)).toEqual([]);
});

describe('a section', () => {
  const hit = (text: string, before: string, after: string): Hit => ({
    url: '',
    heading: false,
    segments: [[text, false]],
    before,
    after,
  });
  const shown = (...hits: Hit[]): string => {
    const count = hits.length;
    const section = { id: 's1', url: '', path: ['一、回顾'], half: 'review', theme: '', count, hits };
    const group: ReportHits = {
      id: '',
      mark: 1,
      name: '',
      date: '',
      url: '',
      count: 1,
      more: 0,
      sections: [section],
    };
    return toText(reportGroup(group, () => ''));
  };

  test('a neighbour that is a hit itself is shown once', () => {
    expect(shown(hit('甲甲。', '', '乙乙，……'), hit('乙乙，丙丙。', '……甲甲。', '丁丁。'))).toMatch(
      /甲甲。乙乙，丙丙。丁丁。$/,
    );
  });

  test('says how many hits it has if there are several', () => {
    expect(shown(hit('甲甲。', '', ''))).toMatch(/一、回顾甲甲。$/);
    expect(shown(hit('甲甲。', '', ''), hit('乙乙。', '', ''))).toContain('一、回顾2 处甲甲。');
  });

  test('keeps other neighbouring sentences', () => {
    expect(shown(hit('甲甲。', '零零。', '乙乙。'), hit('丁丁。', '丙丙。', ''))).toMatch(
      /零零。甲甲。乙乙。丙丙。丁丁。$/,
    );
  });
});

describe('a figure', () => {
  const figure = (change: Partial<FigureHit>): FigureHit => ({
    url: '',
    row: '',
    name: '满意率',
    quote: '95%',
    kind: 'actual',
    bound: 'exact',
    period: '2022H1',
    report: '牛塘镇2022年上半年',
    ...change,
  });

  test('is shown with its bound, once', () => {
    expect(figureQuote(figure({}))).toBe('95%');
    expect(figureQuote(figure({ bound: 'over' }))).toBe('95%以上');
    expect(figureQuote(figure({ bound: 'over', quote: '300余起' }))).toBe('300余起');
  });

  test('is shown with its period in words and its kind if it is a target', () => {
    expect(figureFacts(figure({ kind: 'target' }))).toBe('牛塘镇2022年上半年 · 2022年上半年 · 目标');
    expect(figureFacts(figure({ kind: 'planned', period: null }))).toBe('牛塘镇2022年上半年 · 项目规模');
    expect(figureFacts(figure({ period: null }))).toBe('牛塘镇2022年上半年');
  });
});

test('finds the report of a page by its path', () => {
  expect(reportOfPath('/reports/beizhuang-2025/')).toBe('beizhuang-2025');
  expect(reportOfPath('/reports/beizhuang-2025/s1-2/')).toBe('beizhuang-2025');
  expect(['/reports/', '/', '/indicators/'].map(reportOfPath)).toEqual(['', '', '']);
});
