/** What a reader finds in each view of a small comparison, taken from the figures and sentences and not from the code that draws. */
import { expect, test } from 'vitest';
import { comparison, figure, onlyGrowth, section } from '../comparison/made-up.fixture.ts';
import type { Markup } from '../../markup.ts';
import { toText } from '../../markup.ts';
import { comparisonView } from './comparison-view.ts';

const all = (tree: Markup | string, tag: string): Markup[] =>
  typeof tree === 'string'
    ? []
    : [...(tree.tag === tag ? [tree] : []), ...tree.children.flatMap((child) => all(child, tag))];
const rowsOf = (tree: Markup): string[][] =>
  all(tree, 'tr').map(({ children }) => children.map(toText).filter((text) => text !== ''));

test('plans: the planned amount or growth with its period, then the result; plans without a result in a table of their own', () => {
  const indicators = [
    figure('y2024', '新建学校', null, { kind: 'target', period: '2024', sentence: '新建学校1万元。' }),
    figure('y2024', '工业产值', null, { ...onlyGrowth, kind: 'target', period: null }),
    figure('y2024', '财政收入', 'fiscal-revenue', { kind: 'target', period: '2024' }),
  ];
  const done = figure('y2025', '财政收入', 'fiscal-revenue', { period: '2024', sentence: '财政收入3万元。' });
  const view = comparisonView(
    comparison({ y2024: { place: '北庄', indicators }, y2025: { place: '北庄', indicators: [done] } }),
    'plans',
  );
  expect(rowsOf(view).map((cells) => cells.slice(0, 3))).toEqual([
    ['指标', '计划', '结果'],
    ['财政收入', '1万元2024年', '3万元2024年 · 同期结果'],
    ['指标', '计划', '时期'],
    ['新建学校', '1万元', '2024年'],
    ['工业产值', '增长5%', '时期未说明'],
  ]);
  expect(toText(view)).toContain('计划 3 条，有结果可对照 1 条');
  expect(toText(view)).toContain('没有写明数字的计划。');
});

test('ranks: each claim with its scope or a note that none is stated', () => {
  const rank = { position: 3, scope: '全市', bound: 'exact', span: [0, 2] } as const;
  const view = comparisonView(
    comparison({
      a: {
        indicators: [
          figure('a', '财政收入', null, { rank: { ...rank, span: [0, 2] } }),
          figure('a', '生产总值增速', null, { rank: { ...rank, scope: null, span: [0, 2] } }),
        ],
      },
      b: { indicators: [figure('b', '财政收入', null)] },
    }),
    'ranks',
  );
  expect(rowsOf(view)[1]?.slice(0, 5)).toEqual(['财政收入', '第3', '全市', '水平', '2024年']);
  expect(rowsOf(view)[2]?.slice(0, 4)).toEqual(['生产总值增速', '第3', '范围未说明', '增减']);
  expect(toText(view)).toContain('没有写到位次。');
});

test('silence: reports that give a figure, that only name the thing, that do not mention it', () => {
  const view = comparisonView(
    comparison({
      a: { indicators: [figure('a', '财政收入', 'fiscal-revenue')], sections: [section('s1', {}, '种田。')] },
      b: { indicators: [], sections: [section('s1', { theme: 'rural' }, '财政收入稳步增长。')] },
      c: { indicators: [], sections: [section('s1', {}, '修渠。')] },
    }),
    'silence',
  );
  expect(rowsOf(view).filter(([name]) => name === '财政收入')).toEqual([
    // The last names who is silent, where a phone shows a list.
    ['财政收入', '1万元', '提到，没有数字', '未提及', '未提及：c'],
  ]);
  expect(rowsOf(view).filter(([name]) => name === '乡村振兴' || name === '农业农村')).toHaveLength(1);
});

test('attention: the same shares of the text of each half in chart and table', () => {
  const view = comparisonView(
    comparison({
      a: { sections: [section('s1', {}, '一二三四'), section('s2', { theme: 'rural' }, '一二三四五六')] },
      b: { sections: [section('s1', {}, '一二三四五六七八九十')] },
    }),
    'attention',
  );
  expect(all(view, 'h3').map(toText)).toEqual(['回顾部分']);
  expect(rowsOf(view).map((cells) => cells.slice(1))).toEqual([
    ['a', 'b'],
    ['40% 4 字', '100% 10 字'],
    ['60% 6 字', '未单列'],
  ]);
  expect(toText(view)).not.toContain('计划部分各主题');
});

test('themes: passages in columns; a sentence that another report shares links to it', () => {
  const view = comparisonView(
    comparison({
      a: { sections: [section('s1', {}, '修水渠。')] },
      b: { sections: [section('s1', { theme: 'rural' }, '种蓝莓。')] },
    }),
    'themes',
  );
  expect(
    all(view, 'section')
      .filter(({ children }) => children.some((child) => typeof child !== 'string' && child.tag === 'h3'))
      .map((block) => toText(block).replace(/\s/g, '')),
  ).toEqual([
    expect.stringMatching(/1份报告写到.*修水渠。¶.*没有专门写这一主题的段落/),
    expect.stringMatching(/1份报告写到.*没有专门写这一主题的段落.*种蓝莓。¶/),
  ]);
});

test('figures: if totals differ too much, growth and the share of the plan of the year are shown, each with its bars', () => {
  const told = (report: string, value: number, share: number, growth: number) => {
    const { change } = onlyGrowth;
    return [
      figure(report, '财政收入', 'fiscal-revenue', {
        value,
        normalized: { value: value * 10000, unit: '元' },
        change: change && { ...change, value: growth },
      }),
      figure(report, '财政收入', 'fiscal-revenue', {
        id: `${report}.share`,
        value: share,
        unit: '%',
        normalized: { value: share, unit: '%' },
        shareOfPlan: true,
      }),
    ];
  };
  const answer = (value: number): string | undefined => {
    const two = { a: { indicators: told('a', 1, 55, 4) }, b: { indicators: told('b', value, 80, 9) } };
    return rowsOf(comparisonView(comparison(two), 'figures'))
      .flat()
      .find((text) => text.includes('相差'));
  };
  expect(answer(2)).toMatch(/^相差 1万元数值可比增减可比计划完成率可比，须留意都是完成各自计划的百分比/u);
  expect(answer(200)).toMatch(/^增减相差 5 个百分点计划完成率相差 25 个百分点数值可比/u);
});

test.each([
  ['相差 2万亩', 3, '万亩', 20_000_000, '平方米'],
  ['相差 2万元', 3, '万元', 30_000, '元'],
  ['数字相同', 1, '万亩', 6_666_666.67, '平方米'],
])('figures: the difference has a unit of the reports: %s', (words, value, unit, size, base) => {
  const area = (report: string, own: number) => ({
    indicators: [
      figure(report, '造林', null, { value: own, unit, normalized: { value: (own * size) / value, unit: base } }),
    ],
  });
  const view = comparisonView(comparison({ a: area('a', 1), b: area('b', value) }), 'figures');
  expect(rowsOf(view).flat()).toContainEqual(expect.stringMatching(new RegExp(`^${words}`, 'u')));
});
