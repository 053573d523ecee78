import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { CSV_COLUMNS, CSV_HEADER, csvRows } from './indicators-csv.ts';

const report = {
  id: 'beizhuang-2025',
  place: { name: '北庄镇', level: 'town', region: [] },
} as unknown as ReportSummary;
const indicator = (more: Partial<Indicator>): Indicator =>
  ({
    id: 'beizhuang-2025.s1.3.1',
    report: 'beizhuang-2025',
    name: '财政收入',
    concept: null,
    theme: 'economy',
    kind: 'actual',
    bound: 'exact',
    period: '2024',
    value: 4219,
    valueMax: null,
    unit: '万元',
    normalized: { value: 42190000, unit: '元' },
    change: null,
    moreChanges: [],
    rank: null,
    shareOfPlan: false,
    sentence: '全年实现财政收入4219万元。',
    url: '/reports/beizhuang-2025/#s1.3',
    ...more,
  }) as Indicator;
const cells = (rows: Indicator[]): string[][] =>
  Papa.parse<string[]>((CSV_HEADER + csvRows(rows, report)).trimEnd().slice(1)).data;

test('begins with a byte order mark and one name for each column', () => {
  expect(CSV_HEADER.startsWith('\ufeff')).toBe(true);
  expect(cells([])[0]).toEqual(CSV_COLUMNS.map((column) => column.name));
});

test('keeps quotes, commas and line breaks inside their cell', () => {
  const [, row] = cells([indicator({ name: '“三公”经费, "含"\n其他' })]);
  expect(row).toHaveLength(CSV_COLUMNS.length);
  expect(row?.[4]).toBe('“三公”经费, "含"\n其他');
});

test.each(['=1+1', '+86', '-家', '@SUM(A1)', '\tx', '＝1'])('%j is not written as a formula', (name) => {
  expect(cells([indicator({ name })])[1]?.[4]).toBe(`'${name}`);
});

test('numbers stay numbers, including negative ones', () => {
  expect(cells([indicator({ value: -5 })])[1]?.[10]).toBe('-5');
});
