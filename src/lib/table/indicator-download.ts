import { csv } from './csv.ts';
import { BOUND_NAMES, KIND_NAMES } from '../figure/figure-text.ts';
import type { Column } from './indicator-table.ts';
import type { IndicatorRow } from './indicator-rows.ts';

type Field = readonly [name: string, read: (row: IndicatorRow) => string | number | null];

/** What each column of the table becomes; a number keeps its unit and its bound beside it. */
const FIELDS: Readonly<Record<Column, readonly Field[]>> = {
  value: [['原文数值', (row) => row.written]],
  normalized: [
    ['换算值', (row) => row.normalized?.value ?? null],
    ['换算单位', (row) => row.normalized?.unit ?? null],
  ],
  change: [
    ['变化', (row) => row.change],
    ['变化值', (row) => row.changeValue],
    ['变化单位', (row) => row.changeUnit],
  ],
  rank: [
    ['位次', (row) => row.rank],
    ['名次', (row) => row.rankPosition],
  ],
  kind: [['性质', (row) => KIND_NAMES[row.kind]]],
  bound: [['界限', (row) => BOUND_NAMES[row.bound] || '确数']],
  period: [['时期', (row) => row.period]],
  report: [
    ['报告', (row) => row.reportName],
    ['报告编号', (row) => row.report],
  ],
  concept: [
    ['指标概念', (row) => row.conceptName],
    ['概念编号', (row) => row.concept],
  ],
  theme: [['主题', (row) => row.themeName]],
  section: [['所在章节', (row) => row.sectionName]],
  sentence: [['原句', (row) => row.sentence]],
};

/** Where a figure comes from goes with it, whatever columns are chosen. */
function fieldsOf(columns: readonly Column[], absolute: (path: string) => string): Field[] {
  const figure = columns.includes('value') || columns.includes('normalized');
  return [
    ['指标', (row) => row.name],
    ...columns.flatMap((column) => FIELDS[column]),
    ...(figure && !columns.includes('bound') ? FIELDS.bound : []),
    ...(columns.includes('report') ? [] : FIELDS.report),
    ...(columns.includes('sentence') ? [] : FIELDS.sentence),
    ['出处', (row) => absolute(row.url)],
    ['编号', (row) => row.id],
  ];
}

/** Rows as flat records with Chinese keys: the columns that are shown, then the source. `absolute` makes an address of a path. */
function records(rows: readonly IndicatorRow[], fields: readonly Field[]): Record<string, string | number | null>[] {
  return rows.map((row) => Object.fromEntries(fields.map(([name, read]) => [name, read(row)])));
}

/** The rows shown, in their order, as CSV. */
export function indicatorCsv(
  rows: readonly IndicatorRow[],
  columns: readonly Column[],
  absolute: (path: string) => string,
): string {
  const fields = fieldsOf(columns, absolute);
  return csv(
    fields.map(([name]) => name),
    records(rows, fields),
  );
}

/** The rows shown, in their order, as JSON with the address that shows them again. */
export function indicatorJson(
  rows: readonly IndicatorRow[],
  columns: readonly Column[],
  absolute: (path: string) => string,
  address: string,
): string {
  return `${JSON.stringify({ address, count: rows.length, rows: records(rows, fieldsOf(columns, absolute)) }, null, 2)}\n`;
}
