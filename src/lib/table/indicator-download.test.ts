import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { indicatorCsv, indicatorJson } from './indicator-download.ts';
import { indicatorRows, rowNames } from './indicator-rows.ts';
import { DEFAULT_COLUMNS } from './columns.ts';
import { figure, section } from '../compare/comparison/made-up.fixture.ts';
import type { Report } from '../../schema/report.ts';

const REPORT: Report = {
  id: 'x',
  title: '政府工作报告',
  place: { name: '甲镇', level: 'town', region: [] },
  date: '2025-01-01',
  meeting: null,
  speaker: null,
  reviews: '2024',
  plans: '2025',
  source: {
    file: 'x.txt',
    sha256: '0'.repeat(64),
    encoding: 'UTF-8',
    characters: 1,
    address: null,
    delivered: null,
    version: '00000000',
  },
  added: null,
  changed: null,
  counts: { sections: 1, sentences: 1, indicators: 1 },
  url: '/reports/x/',
  front: [],
  sections: [section('s1', { heading: '主要成绩' })],
  artefacts: [],
  corrections: [],
};
const ROWS = indicatorRows(
  [
    figure('x', '=财政收入', null, {
      id: 'x.s1.1.1',
      sentence: '全年实现财政收入4219万元，同比下降16%',
      span: [8, 14],
      value: 4219,
      unit: '万元',
      normalized: { value: 42_190_000, unit: '元' },
      bound: 'over',
      change: { value: 16, valueMax: null, unit: '%', direction: 'down', basis: 'yoy', bound: 'exact', span: [19, 22] },
    }),
  ],
  rowNames(REPORT),
  [],
);
const absolute = (path: string): string => `https://example.org${path}`;
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

test('a table row has report, section and signed change', () => {
  expect(ROWS[0]).toMatchObject({
    reportName: '甲镇2025年',
    sectionName: '主要成绩',
    written: '4219万元',
    change: '下降16%',
    changeValue: -16,
    changeUnit: '%',
  });
});

test('writes the shown columns, then the source, and escapes formulas', () => {
  const [record] = read(indicatorCsv(ROWS, ['value', 'change'], absolute));
  expect(Object.keys(record ?? {})).toEqual([
    '名称',
    '原文数值',
    '变化',
    '变化值',
    '变化单位',
    '界限',
    '报告',
    '报告编号',
    '原句',
    '出处',
    '编号',
  ]);
  expect(record).toMatchObject({
    名称: "'=财政收入",
    原文数值: '4219万元',
    变化值: '-16',
    界限: '以上',
    出处: 'https://example.org/reports/x/#s1.1',
    编号: 'x.s1.1.1',
  });
});

test('values keep unit and bound, and no column occurs twice', () => {
  const [record] = read(indicatorCsv(ROWS, DEFAULT_COLUMNS, absolute));
  expect(record).toMatchObject({ 换算值: '42190000', 换算单位: '元', 界限: '以上', 性质: '实际', 时期: '2024' });
  const names = indicatorCsv(ROWS, DEFAULT_COLUMNS, absolute).split('\r\n')[0]?.split(',') ?? [];
  expect(new Set(names).size).toBe(names.length);
});

test('JSON has the same content and the address that shows it again', () => {
  const told = JSON.parse(indicatorJson(ROWS, ['value'], absolute, 'https://example.org/indicators/?q=a')) as Record<
    string,
    unknown
  >;
  expect(told).toMatchObject({
    address: 'https://example.org/indicators/?q=a',
    count: 1,
    rows: [{ 名称: '=财政收入', 原文数值: '4219万元' }],
  });
});
