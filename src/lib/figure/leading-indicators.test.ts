import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import { leadingIndicators } from './leading-indicators.ts';

const figure = (name: string, given: Partial<Indicator> = {}): Indicator =>
  ({
    id: name,
    report: 'r',
    name,
    concept: null,
    section: 's1-1',
    sentenceId: `${name}.1`,
    kind: 'actual',
    period: '2024',
    value: 1,
    span: [0, 1],
    change: null,
    rank: null,
    partOf: null,
    scope: null,
    shareOfPlan: false,
    ...given,
  }) as Indicator;
const change = {
  value: 5,
  valueMax: null,
  unit: '%',
  direction: 'up',
  basis: 'yoy',
  bound: 'exact',
  span: [0, 2],
} as const;
const growth = { ...change, span: [0, 2] as [number, number] };
const years = { reviews: '2024', plans: '2025' };
const names = (indicators: Indicator[], count?: number): string[] =>
  leadingIndicators(indicators, years, count).map(({ indicator }) => indicator.name);

describe('leadingIndicators', () => {
  test('lists headline concepts in catalogue order, then other concepts, then targets', () => {
    const indicators = [
      figure('走访企业', { concept: 'companies-visited' }),
      figure('新增就业', { concept: 'new-urban-jobs' }),
      figure('固定资产投资', { concept: 'fixed-asset-investment' }),
      figure('生产总值', { concept: 'gdp' }),
      figure('生产总值目标', {
        concept: 'gdp',
        kind: 'target',
        period: '2025',
        value: null,
        span: null,
        change: growth,
      }),
    ];
    expect(names(indicators)).toEqual(['生产总值', '固定资产投资', '新增就业', '走访企业', '生产总值目标']);
    expect(names(indicators, 4)).toEqual(['生产总值', '固定资产投资', '新增就业', '生产总值目标']);
  });
  test.each([
    ['a level of an earlier time', { period: null }],
    ['a part of another figure', { partOf: 'x' }],
    ['a part of the place', { scope: '开发区' }],
    ['the share of a task', { shareOfPlan: true }],
    ['what a project is to cost', { kind: 'planned' as const }],
  ])('leaves out %s', (_, given) => {
    expect(names([figure('生产总值', { concept: 'gdp', ...given })])).toEqual([]);
  });
  test('only figures of the reviewed or planned year, if there are any', () => {
    const gdp = { concept: 'gdp' } as const;
    const target = { ...gdp, kind: 'target' } as const;
    const onlyGrowth = figure('去年', { ...gdp, value: null, span: null, change: growth });
    expect(
      names([
        figure('五年前', { ...gdp, period: '2020' }),
        figure('五年', { ...gdp, period: '2020-2024' }),
        figure('上半年', { ...gdp, period: '2024H1' }),
        figure('一季度', { ...gdp, period: '一季度' }),
        onlyGrowth,
        figure('五年后', { ...target, period: '2030' }),
        figure('五年内', { ...target, period: '2025-2030' }),
        figure('今年', { ...target, period: '2025' }),
      ]),
    ).toEqual(['去年', '今年']);
    expect(names([figure('五年', { ...gdp, period: '2020-2024' })])).toEqual(['五年']);
    expect(names([figure('一季度', { ...gdp, period: '一季度' }), figure('就业')])).toEqual(['一季度', '就业']);
  });
  test('one figure per concept: with a value first, then with a growth', () => {
    const gdp = { concept: 'gdp' } as const;
    const onlyGrowth = figure('a', { ...gdp, value: null, span: null, change: growth });
    expect(names([onlyGrowth, figure('b', gdp), figure('c', { ...gdp, change: growth })])).toEqual(['c']);
    expect(names([onlyGrowth])).toEqual(['a']);
  });
  test('leaves out figures of one name that a sentence gives for two things', () => {
    const places = (sentence: string, ...values: number[]) =>
      names(
        values.map((value) => {
          const start = sentence.indexOf(String(value));
          const span: [number, number] = [start, start + 1];
          return figure('新增学位', { concept: 'new-school-places', bound: 'exact', sentence, value, span });
        }),
      );
    expect(places('新建幼儿园、小学，分别新增学位3千个、8千个。', 3, 8)).toEqual([]);
    expect(places('新增学位8千个，其中小学新增学位3千个。', 8, 3)).toEqual(['新增学位']);
    expect(places('新增学位3千个。', 3)).toEqual(['新增学位']);
  });
  test('a figure is accompanied by the completed share of its task from the same sentence', () => {
    const investment = figure('固定资产投资', { concept: 'fixed-asset-investment', sentenceId: 's1.1' });
    const share = figure('固定资产投资完成全年任务', { shareOfPlan: true, sentenceId: 's1.1', value: 18 });
    expect(leadingIndicators([investment, share], years)).toEqual([{ indicator: investment, taskShare: share }]);
    expect(leadingIndicators([investment, { ...share, sentenceId: 's1.2' }], years)[0]?.taskShare).toBeNull();
  });
  test('figures without a concept fill the remaining places, once each', () => {
    expect(names([figure('调度会'), figure('调度会'), figure('财政收入', { concept: 'fiscal-revenue' })], 3)).toEqual([
      '财政收入',
      '调度会',
    ]);
  });
});
