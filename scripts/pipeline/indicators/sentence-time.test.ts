import { describe, expect, test } from 'vitest';
import type { Half } from '../../../src/schema/vocabulary.ts';
import { readSentence } from './read-sentence.fixture.ts';
import type { TimeBefore } from './sentence-time.ts';

/** Kind and period of each figure; the report reviews 2024 and plans 2025 unless said otherwise. */
const read = (text: string, half: Half = 'review', before: Partial<TimeBefore> = {}): string[] =>
  readSentence(text, half, before).map(({ kind, period }) => `${kind} ${period ?? '—'}`);

const FIVE: Partial<TimeBefore> = { scope: '2020-2024', long: '2020-2024' };
const HALF_YEAR: Partial<TimeBefore> = { clock: { reviewed: 2022, planned: 2022, month: 7 } };

describe('a time that is named', () => {
  test.each([
    [
      '到2028年，蓝莓产值达到8亿元；蓝莓酒产值2亿元，出口3000万元。',
      'plan',
      ['target 2028', 'target 2028', 'target 2028'],
    ],
    ['2019年到2023年，蓝莓面积由1.2万亩扩大到3.4万亩。', 'review', ['actual 2019', 'actual 2023']],
    [
      '蓝莓面积由2019年的1.2万亩和0.8万亩扩大到3.4万亩和2.1万亩。',
      'review',
      ['actual 2019', 'actual 2019', 'actual 2024', 'actual 2024'],
    ],
    ['五年累计种植蓝莓6万亩，2024年新种1.1万亩。', 'review', ['actual 2020-2024', 'actual 2024']],
    ['2022年引进的12家企业全部投产，带动就业900人。', 'review', ['actual 2022', 'actual 2024']],
    ['2026年将建成冷库；今年已建成3座、在建5座。', 'review', ['actual 2024', 'actual 2024']],
    ['一季度接待游客3万人次，全年接待16万人次。', 'review', ['actual 一季度', 'actual 2024']],
  ] as const)('%s (%s)', (text, half, expected) => {
    expect(read(text, half)).toEqual(expected);
  });

  test.each(['蓝莓产值比2020年增长16%。', '蓝莓产值是“十三五”末的2.3倍。', '与2019年相比，产值增长8%。'])(
    'the base of a comparison is none: %s',
    (text) => {
      expect(read(text)).toEqual(['actual 2024']);
    },
  );

  test('in a section on five years they hold, and 年均 is of them in one on a year', () => {
    expect(read('种植蓝莓6万亩。', 'review', FIVE)).toEqual(['actual 2020-2024']);
    expect(read('蓝莓产值年均增长9%。', 'review', { long: '2020-2024' })).toEqual(['actual 2020-2024']);
    expect(read('到2028年，蓝莓产值年均增长9%。', 'plan')).toEqual(['target 2025-2028']);
    expect(readSentence('蓝莓产值提高16%。', 'review', FIVE)[0]?.change?.basis).toBe('2020-2024');
  });

  test('the goal of the year in the plan for half of it', () => {
    const plan = { ...HALF_YEAR, scope: '2022H2' };
    expect(read('实现新增冷库2座、大棚3个的年度目标。', 'plan', plan)).toEqual(['target 2022', 'target 2022']);
    expect(read('新增冷库2座。', 'plan', plan)).toEqual(['target 2022H2']);
    expect(read('上半年新增冷库2座。', 'plan', plan)).toEqual(['actual 2022H1']);
  });
});

describe('what has happened and what is to come', () => {
  const may: Partial<TimeBefore> = { clock: { reviewed: 2024, planned: 2025, month: 5 } };
  test.each([
    ['一季度游客下降6.4%。', may, ['actual 一季度']],
    ['一季度要新建冷库3座。', may, ['target 一季度']],
    ['一季度游客增长6.4%。', {}, ['target 一季度']],
    ['去年，蓝莓产值达到3亿元。', {}, ['actual 2024']],
    ['目前已建成冷库3座。', {}, ['actual 2024']],
    ['目前蓝莓产值已突破2亿元，覆盖率达到35%。', {}, ['actual 2024', 'actual 2024']],
    ['目前已建成冷库3座，力争增加2座。', {}, ['actual 2024', 'target 2025']],
    ['主要新建冷库3座。', {}, ['target 2025']],
    ['接待外宾89批。', { scope: '2020-2024' }, ['actual 2020-2024']],
  ] as const)('told in the plan: %s', (text, before, expected) => {
    expect(read(text, 'plan', before)).toEqual(expected);
  });

  test('tasks in an annex', () => {
    expect(read('改造危房26户。', 'appendix', { scope: '2025' })).toEqual(['target 2025']);
    expect(read('改造危房26户。', 'appendix', { scope: null })).toEqual(['actual —']);
  });

  test('a year to come in the review', () => {
    expect(read('计划到2027年建成冷库30座，已建成12座。')).toEqual(['target 2027', 'actual 2024']);
    expect(read('2027年冷链项目完成投资3亿元。')).toEqual(['actual 2024']);
  });
});

describe('estimates', () => {
  test.each([
    ['预计蓝莓产值3亿元、增长5%；蓝莓酒产值1亿元、增长7%。', ['estimate', 'estimate']],
    ['2024年，预计产值3亿元，税收900万元。', ['estimate', 'estimate']],
    ['初步预计，2024年，产值3亿元。', ['estimate']],
    ['预计产值3亿元；引进企业12家。', ['estimate', 'actual']],
    ['蓝莓产值预计3亿元，同比增长5%，新认定能人12人。', ['estimate', 'actual']],
    ['蓝莓产值预计可达3亿元。', ['estimate']],
    ['预计可带动就业500人。', ['planned']],
    ['育种模拟实验室启用，培育新品种12个。', ['actual']],
    ['拟新建冷库3座。', ['target']],
  ] as const)('%s', (text, kinds) => {
    expect(readSentence(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});
