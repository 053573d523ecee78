import { describe, expect, test } from 'vitest';
import { chartCsv, pointText, rowsAreReports, walkOrder } from './chart.ts';
import { chartMarkup } from './chart-markup.ts';
import { figureChart, timesApart } from './figure-chart.ts';
import { toText } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { figure } from '../compare/comparison/made-up.fixture.ts';
import type { Indicator } from '../../schema/indicator.ts';

const REPORTS = new Map([
  [
    'a',
    {
      id: 'a',
      name: '甲镇2025年',
      mark: 2,
      place: { name: '甲镇', level: 'town' as const, region: [] },
      url: '/reports/a/',
    },
  ],
  [
    'b',
    {
      id: 'b',
      name: '乙区2025年',
      mark: 5,
      place: { name: '乙区', level: 'district' as const, region: [] },
      url: '/reports/b/',
    },
  ],
]);
const sentence = '完成投资1928万元，突破4.24亿元，增长7%左右，下降3%';
const A = figure('a', '投资', null, {
  id: 'a.1',
  sentence,
  span: [4, 10],
  value: 1928,
  normalized: { value: 19_280_000, unit: '元' },
});
const B: Indicator = {
  ...A,
  id: 'b.1',
  report: 'b',
  span: [13, 19],
  value: 4.24,
  unit: '亿元',
  normalized: { value: 424_000_000, unit: '元' },
  bound: 'over',
  kind: 'target',
  period: '2025',
};
const chart = (...of: (typeof A)[]) =>
  figureChart(of, { title: '投资', name: '投资', aspect: 'value', reports: REPORTS, file: 'x' });

describe('figureChart', () => {
  test('amounts are bars on one scale, with bound, kind, period and level', () => {
    expect(chart(A, B)).toMatchObject({
      form: 'bars',
      unit: '亿元',
      rows: [
        ['甲镇2025年', '2024年 · 镇'],
        ['乙区2025年', '2025年 · 市辖区'],
      ],
      series: [
        { name: '甲镇2025年', mark: 2 },
        { name: '乙区2025年', mark: 5 },
      ],
      points: [
        { row: 0, series: 0, value: 0.1928, bound: 'exact', kind: 'actual', text: '1928万元', indicator: 'a.1' },
        {
          row: 1,
          series: 1,
          value: 4.24,
          bound: 'over',
          kind: 'target',
          text: '4.24亿元以上（目标）',
          indicator: 'b.1',
        },
      ],
    });
  });
  test('totals that are too far apart are not drawn, shares of a plan always are', () => {
    const far = { ...B, normalized: { value: 4_240_000_000, unit: '元' } };
    expect(chart(A, far)).toBeNull();
    expect(timesApart([A, far])).toBe(220);
    expect(timesApart([A, { ...B, normalized: { value: 0, unit: '元' } }])).toBeNull();
    const share = (of: Indicator, value: number): Indicator => ({
      ...of,
      unit: '%',
      value,
      normalized: { value, unit: '%' },
    });
    expect(chart(share(A, 0.5), share(far, 105))).toMatchObject({ form: 'dots' });
  });
  test('draws growth as dots, a decrease below zero', () => {
    const change = {
      value: 7,
      valueMax: null,
      unit: '%',
      direction: 'up',
      basis: 'yoy',
      bound: 'about',
      span: [22, 24] as [number, number],
    } as const;
    const spec = figureChart(
      [
        { ...A, change },
        { ...B, change: { ...change, value: 3, valueMax: null, direction: 'down', bound: 'exact' } },
      ],
      {
        title: '投资增减',
        name: '投资',
        aspect: 'change',
        reports: REPORTS,
        file: 'x',
      },
    );
    expect(spec?.form).toBe('dots');
    expect(spec?.points.map(({ value, text }) => [value, text])).toEqual([
      [7, '增长约7%'],
      [-3, '下降3%（目标）'],
    ]);
  });
  test('one report, or one number twice, has no chart', () => {
    expect(chart(A, { ...A, id: 'a.2' })).toBeNull();
    expect(chart(A, { ...A, report: 'b', id: 'b.2' })).toBeNull();
  });
  test('a row has its own name only if that differs', () => {
    expect(chart(A, { ...B, name: '投资纳统' })?.rows[1]).toEqual(['乙区2025年', '2025年 · 市辖区', '投资纳统']);
  });
});

describe('a chart in words', () => {
  const spec = chart(A, B);
  if (!spec) throw new Error('two reports make a chart');
  test('a point is described by report, time, level and figure', () => {
    expect(spec.points.map((point) => pointText(spec, point))).toEqual([
      '甲镇2025年，2024年 · 镇，1928万元',
      '乙区2025年，2025年 · 市辖区，4.24亿元以上（目标）',
    ]);
  });
  test('the arrow keys move row by row, within a row from small to large', () => {
    const [first, second] = spec.points;
    if (!first || !second) throw new Error('each report has a point');
    const points = [{ ...second, row: 0 }, { ...second, row: 1 }, first];
    expect(walkOrder({ ...spec, points })).toEqual([2, 0, 1]);
    expect(rowsAreReports(spec)).toBe(true);
  });
  test('a legend identifies the reports if they share rows', () => {
    const [alone, together] = [spec.points, spec.points.map((point) => ({ ...point, row: 0 }))].map((points) =>
      toText(chartMarkup({ ...spec, points }, markup`<table />`)),
    );
    expect(alone).not.toContain('乙区2025年');
    expect(together).toContain('乙区2025年');
  });
  test('its CSV keeps unit, bound, kind and source', () => {
    expect(chartCsv(spec, (path) => `https://example.org${path}`).split('\r\n')[2]).toBe(
      '乙区2025年,乙区2025年 2025年 · 市辖区,4.24,亿元,以上,目标,4.24亿元以上（目标）,https://example.org/reports/a/#s1.1,b.1',
    );
  });
});
