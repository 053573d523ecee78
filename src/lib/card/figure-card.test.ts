import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import type { Place } from '../../schema/report.ts';
import { cardMarkup } from './card-markup.ts';
import { figureCard, type CardContext } from './figure-card.ts';
import { toText } from '../markup.ts';

const sentence = '全年实现财政收入4219万元，同比增长16%，增幅全区排名第4。';
const span = (words: string): [number, number] => [sentence.indexOf(words), sentence.indexOf(words) + words.length];
const revenue: Indicator = {
  id: 'a-2025.s1.3.1',
  report: 'a-2025',
  section: 's1',
  url: '/reports/a-2025/#s1.3',
  sentenceId: 's1.3',
  sentence,
  name: '财政收入',
  concept: 'fiscal-revenue',
  theme: 'economy',
  kind: 'actual',
  bound: 'exact',
  period: '2024',
  value: 4219,
  valueMax: null,
  unit: '万元',
  span: span('4219万元'),
  normalized: { value: 42_190_000, unit: '元' },
  change: { value: 16, valueMax: null, unit: '%', direction: 'up', basis: 'yoy', bound: 'exact', span: span('16%') },
  rank: { position: 4, scope: '全区', bound: 'exact', span: span('第4') },
  moreChanges: [],
  scope: null,
  shareOfPlan: false,
  partOf: null,
  rule: 'value',
  checks: [],
};
const other = (report: string, given: Partial<Indicator>): Indicator => ({
  ...revenue,
  id: `${report}.s1.1.1`,
  report,
  url: `/reports/${report}/#s1.1`,
  change: null,
  rank: null,
  ...given,
});
const place: Place = { name: '甲镇', level: 'town', region: ['某市'] };
const context = (indicators: Indicator[]): CardContext => ({
  indicators,
  reportName: (id) => `报告${id}`,
  place: (id) => ({ ...place, name: id }),
  concept: () => ({
    id: 'fiscal-revenue',
    name: '财政收入',
    english: 'Fiscal revenue',
    theme: 'economy',
    definition: '',
    source: '',
    unit: '元',
    nature: 'flow',
    dimension: 'money',
    near: [],
    wordings: [],
  }),
});

describe('figureCard', () => {
  test('shows further changes, the bound of a rank and the scope', () => {
    const doubled = { value: 1, valueMax: null, unit: '番', direction: 'up', basis: '三年', bound: 'exact' } as const;
    const full: Indicator = {
      ...revenue,
      scope: '开发区',
      moreChanges: [{ ...doubled, span: span('16%') }],
      rank: { position: 3, scope: '全区', bound: 'within', span: span('第4') },
    };
    const card = figureCard(full, context([full]));
    expect(card.name).toBe('财政收入（开发区）');
    expect(card.facts).toContainEqual(['范围', '开发区']);
    expect(card.facts).toContainEqual(['变化', '增长16%，翻1番（三年）']);
    expect(card.facts).toContainEqual(['位次', '全区前3（报告自述）']);
  });

  test('gives the words of the report and the converted value', () => {
    const card = figureCard(revenue, context([revenue]));
    expect(card.written).toBe('4219万元');
    expect(card.facts).toEqual([
      ['折合', '42,190,000元'],
      ['性质', '实际'],
      ['时期', '2024年'],
      ['变化', '增长16%'],
      ['位次', '全区第4（报告自述）'],
    ]);
  });
  test('shows a bound in words', () => {
    const card = figureCard({ ...revenue, bound: 'over' }, context([]));
    expect(card.facts).toContainEqual(['界限', '不少于此数']);
  });
  test('a growth without a value is the number itself and is not repeated', () => {
    const card = figureCard({ ...revenue, value: null, span: null, normalized: null, rank: null }, context([]));
    expect(card.written).toBe('增长16%');
    expect(card.facts.map(([name]) => name)).toEqual(['性质', '时期']);
  });
  test('lists the best comparable figure of each other report, comparable ones first', () => {
    const indicators = [
      revenue,
      other('half-2024', { period: '2024H1' }),
      other('like-2025', { kind: 'target', period: '2025' }),
      other('like-2025', { id: 'like-2025.s1.2.1' }),
    ];
    const { others } = figureCard(revenue, context(indicators));
    expect(others.map(({ report, verdict }) => [report, verdict])).toEqual([
      ['报告like-2025', 'yes'],
      ['报告half-2024', 'no'],
    ]);
    expect(others[1]?.reasons.length).toBeGreaterThan(0);
  });
  test('without a concept there is no comparison', () => {
    expect(figureCard({ ...revenue, concept: null }, context([other('b', { concept: null })])).others).toEqual([]);
  });
});

test('shows the figure of another report with bound, period, kind and verdict', () => {
  const target = other('b-2025', { kind: 'target', bound: 'over', period: '2025' });
  const text = toText(cardMarkup(figureCard(revenue, context([target])), 'x', ''));
  expect(text).toContain('报告b-2025：4219万元以上2025年目标');
  expect(text).toContain('可比，须留意：');
});

test('reads as name, number, facts, verdicts and a link to the row', () => {
  const card = figureCard({ ...revenue, checks: ['与增长率不符'] }, context([other('b-2025', { period: '2024H1' })]));
  const text = toText(cardMarkup(card, 'x', '/indicators/#a-2025.s1.3.1'));
  expect(text.startsWith('财政收入 4219万元')).toBe(true);
  expect(text).toMatch(/存疑：与增长率不符/);
  expect(text).toMatch(/报告b-2025：.*不可比：/);
  expect(text.endsWith('在数字表中查看这一行')).toBe(true);
});
