/** The columns of the indicator table, one entry for each: used by the table, the sorting, the choice of columns and the downloads. */
import { BOUND_NAMES, KIND_NAMES, periodText } from '../figure/figure-text.ts';
import { formatChartValue } from '../figure/format-value.ts';
import { h, type Markup } from '../markup.ts';
import { conceptUrl, href } from '../urls.ts';
import type { Field } from './csv.ts';
import type { IndicatorRow } from './indicator-rows.ts';

export interface SortKey {
  /** Values are compared within a group only: one unit, one unit of change. */
  group: string;
  value: number | string;
}

interface ColumnEntry {
  title: string;
  /** Fixed, so that it does not depend on the content. */
  width: string;
  numeric?: true;
  extra?: true;
  cell: (row: IndicatorRow) => Markup | string;
  /** Fields in downloads, in full precision, with a number and its unit in separate fields. If left out, the text of the cell is used. */
  fields?: readonly Field<IndicatorRow>[];
  /** Name of the sort in the address, sort key of a row (null sorts last), and whether the first click sorts largest first. */
  sort?: readonly [by: string, key: (row: IndicatorRow) => SortKey | null, first?: 'largest'];
}

const plain = (value: number | string | null): SortKey | null => (value === null ? null : { group: '', value });

/** In the order of the table. The name column is always shown. */
const ENTRIES = {
  name: {
    title: '名称',
    width: 'w-52 max-md:w-36',
    cell: (row) => h('a', { href: href(row.url) }, row.name),
    fields: [['名称', (row) => row.name]],
    sort: ['name', (row) => plain(row.name)],
  },
  value: {
    title: '原文数值',
    width: 'w-36',
    numeric: true,
    cell: (row) => row.written,
  },
  normalized: {
    title: '换算值',
    width: 'w-36',
    numeric: true,
    cell: ({ normalized }) => (normalized === null ? '' : formatChartValue(normalized.value, normalized.unit)),
    fields: [
      ['换算值', (row) => row.normalized?.value ?? null],
      ['换算单位', (row) => row.normalized?.unit ?? null],
    ],
    // Sort by the converted values, never by the written ones.
    sort: ['value', ({ normalized }) => normalized && { group: normalized.unit, value: normalized.value }, 'largest'],
  },
  change: {
    title: '变化',
    width: 'w-40',
    numeric: true,
    cell: (row) => row.change,
    fields: [
      ['变化', (row) => row.change],
      ['变化值', (row) => row.changeValue],
      ['变化单位', (row) => row.changeUnit],
    ],
    sort: [
      'change',
      ({ changeValue: value, changeUnit }) => (value === null ? null : { group: changeUnit ?? '', value }),
      'largest',
    ],
  },
  rank: {
    title: '位次',
    width: 'w-28',
    numeric: true,
    cell: (row) => row.rank,
    fields: [
      ['位次', (row) => row.rank],
      ['名次', (row) => row.rankPosition],
    ],
    sort: ['rank', (row) => plain(row.rankPosition)],
  },
  kind: {
    title: '性质',
    width: 'w-22',
    cell: (row) => KIND_NAMES[row.kind],
  },
  bound: {
    title: '界限',
    width: 'w-18',
    extra: true,
    cell: (row) => BOUND_NAMES[row.bound],
    fields: [['界限', (row) => BOUND_NAMES[row.bound] || '确数']],
  },
  period: {
    title: '时期',
    width: 'w-28',
    cell: ({ period }) => (period === null ? '' : periodText(period)),
    fields: [['时期', (row) => row.period]],
    sort: ['period', (row) => plain(row.period), 'largest'],
  },
  report: {
    title: '报告',
    width: 'w-36',
    cell: (row) => row.reportName,
    fields: [
      ['报告', (row) => row.reportName],
      ['报告编号', (row) => row.report],
    ],
    sort: ['report', (row) => plain(row.reportName)],
  },
  concept: {
    title: '指标',
    width: 'w-36',
    extra: true,
    cell: ({ concept, conceptName }) =>
      concept === null ? '' : h('a', { href: href(conceptUrl(concept)) }, conceptName ?? concept),
    fields: [
      ['指标', (row) => row.conceptName],
      ['指标编号', (row) => row.concept],
    ],
  },
  theme: { title: '主题', width: 'w-28', cell: (row) => row.themeName },
  section: {
    title: '所在章节',
    width: 'w-64',
    extra: true,
    cell: (row) => h('a', { href: href(row.sectionUrl) }, row.sectionName),
    fields: [['所在章节', (row) => row.sectionName]],
  },
  sentence: {
    title: '原句',
    width: 'w-128',
    extra: true,
    cell: (row) => row.sentence,
  },
} as const satisfies Record<string, ColumnEntry>;

export type AnyColumn = keyof typeof ENTRIES;
export type Column = Exclude<AnyColumn, 'name'>;
export const COLUMN_ENTRIES: Readonly<Record<AnyColumn, ColumnEntry>> = ENTRIES;
export const COLUMNS = Object.keys(ENTRIES).filter((name) => name !== 'name') as Column[];
export const DEFAULT_COLUMNS: readonly Column[] = COLUMNS.filter((name) => !COLUMN_ENTRIES[name].extra);

/** The sorts. `value` and `change` keep rows of one unit together; without a sort, rows are in reading order. */
export type Sort = Extract<(typeof ENTRIES)[AnyColumn], { sort: unknown }>['sort'][0];
const sorts = Object.values(COLUMN_ENTRIES).flatMap(({ sort }) => (sort ? [sort] : []));
export const SORTS = sorts.map(([by]) => by) as Sort[];
export const LARGEST_FIRST = new Set(sorts.flatMap(([by, , first]) => (first ? [by] : []))) as ReadonlySet<Sort>;
export const SORT_KEYS = Object.fromEntries(sorts) as Readonly<Record<Sort, (row: IndicatorRow) => SortKey | null>>;
