import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import { conceptSpread, leadingIndicators } from './leading-indicators.ts';

const figure = (name: string, given: Partial<Indicator> = {}): Indicator =>
  ({
    id: name,
    report: 'r',
    name,
    concept: null,
    section: 's1-1',
    normalized: null,
    theme: 'economy',
    kind: 'actual',
    period: '2024',
    value: 1,
    span: [0, 1],
    change: null,
    rank: null,
    partOf: null,
    shareOfPlan: false,
    ...given,
  }) as Indicator;
const names = (indicators: Indicator[], spread = new Map<string, number>(), count = 12): string[] =>
  leadingIndicators(indicators, spread, count).map(({ name }) => name);

describe('leadingIndicators', () => {
  test('what many reports measure comes before what one measures, shown in reading order', () => {
    const indicators = [
      figure('调度会', {}),
      figure('财政收入', { concept: 'fiscal-revenue' }),
      figure('旅游收入', { concept: 'tourism-revenue' }),
    ];
    const spread = new Map([
      ['fiscal-revenue', 4],
      ['tourism-revenue', 1],
    ]);
    expect(names(indicators, spread, 2)).toEqual(['财政收入', '旅游收入']);
    expect(names(indicators, spread, 1)).toEqual(['财政收入']);
  });
  test('what was reached, not the level it grew from', () => {
    const levels = [
      figure('从26853元', { concept: 'urban-income', period: null }),
      figure('增加到35664元', { concept: 'urban-income' }),
    ];
    expect(names(levels)).toEqual(['增加到35664元']);
  });
  test('money and the general part before the rest', () => {
    const money = figure('产值', { normalized: { value: 1, unit: '元' } });
    expect(names([figure('调度会'), money], new Map(), 1)).toEqual(['产值']);
    expect(names([figure('调度会'), figure('接待', { section: 's1' })], new Map(), 1)).toEqual(['接待']);
  });
  test('a concept stands once', () => {
    expect(names([figure('财政收入', { concept: 'c' }), figure('财政总收入', { concept: 'c' })])).toEqual(['财政收入']);
  });
  test('results before targets and parts', () => {
    const indicators = [figure('目标', { kind: 'target' }), figure('其中', { partOf: 'x' }), figure('结果')];
    expect(names(indicators, new Map(), 1)).toEqual(['结果']);
  });
  test('a growth without a value is none', () => {
    expect(names([figure('增速', { value: null, span: null })])).toEqual([]);
  });
});

test('conceptSpread counts reports, not figures', () => {
  const indicators = [
    figure('a', { concept: 'c' }),
    figure('b', { concept: 'c' }),
    figure('c', { concept: 'c', report: 'other' }),
    figure('d'),
  ];
  expect(conceptSpread(indicators)).toEqual(new Map([['c', 2]]));
});
