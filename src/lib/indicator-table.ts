/** What the indicator table shows: its state as an address, and rows filtered, counted and sorted by it. */
import type { IndicatorRow } from './indicator-rows.ts';

/** Facets, by the names they have in the address. */
export const FACETS = ['report', 'theme', 'kind', 'concept', 'bound', 'unit'] as const;
export type Facet = (typeof FACETS)[number];
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  report: '报告',
  theme: '主题',
  kind: '性质',
  concept: '指标概念',
  bound: '界限',
  unit: '单位',
};

/** Up to so many rows all of them stand in the table; above, the island keeps only those in view. */
export const PLAIN_ROWS = 2000;

/** Columns that can be chosen, in the order of the table; the name is always there. */
export const COLUMNS = [
  'value',
  'normalized',
  'change',
  'rank',
  'kind',
  'bound',
  'period',
  'report',
  'concept',
  'theme',
  'section',
  'sentence',
] as const;
export type Column = (typeof COLUMNS)[number];
export const COLUMN_NAMES: Readonly<Record<Column | 'name', string>> = {
  name: '指标',
  value: '原文数值',
  normalized: '换算值',
  change: '变化',
  rank: '位次',
  kind: '性质',
  bound: '界限',
  period: '时期',
  report: '报告',
  concept: '指标概念',
  theme: '主题',
  section: '所在章节',
  sentence: '原句',
};
export const DEFAULT_COLUMNS: readonly Column[] = [
  'value',
  'normalized',
  'change',
  'rank',
  'kind',
  'bound',
  'period',
  'report',
  'concept',
  'theme',
  'section',
];

/** What rows can be sorted by. `value` and `change` keep rows of one unit together; without a sort, rows stand in reading order. */
export const SORTS = ['name', 'value', 'change', 'rank', 'period', 'report'] as const;
export type Sort = (typeof SORTS)[number];

export interface TableState {
  q: string;
  facets: Readonly<Record<Facet, readonly string[]>>;
  sort: Sort | null;
  descending: boolean;
  columns: readonly Column[];
}

const isColumn = (text: string): text is Column => (COLUMNS as readonly string[]).includes(text);
const isSort = (text: string): text is Sort => (SORTS as readonly string[]).includes(text);
const list = (text: string | null): string[] => (text ?? '').split(',').filter((part) => part !== '');

/** `?q=财政&report=a,b&sort=-value&cols=value,report` → state; what is unknown is left out. */
export function readState(parameters: URLSearchParams): TableState {
  const sort = parameters.get('sort') ?? '';
  const key = sort.replace(/^-/, '');
  const columns = list(parameters.get('cols')).filter(isColumn);
  return {
    q: parameters.get('q') ?? '',
    facets: Object.fromEntries(FACETS.map((facet) => [facet, list(parameters.get(facet))])) as Record<Facet, string[]>,
    sort: isSort(key) ? key : null,
    descending: isSort(key) && sort.startsWith('-'),
    columns: parameters.has('cols') ? COLUMNS.filter((column) => columns.includes(column)) : DEFAULT_COLUMNS,
  };
}

/** State → the shortest query that restores it, with its `?`; empty for the plain table. */
export function writeState(state: TableState): string {
  const parts: string[] = [];
  const add = (name: string, values: readonly string[]): void => {
    parts.push(`${name}=${values.map(encodeURIComponent).join(',')}`);
  };
  if (state.q.trim() !== '') add('q', [state.q]);
  for (const facet of FACETS) if (state.facets[facet].length > 0) add(facet, state.facets[facet]);
  if (state.sort !== null) add('sort', [`${state.descending ? '-' : ''}${state.sort}`]);
  if (state.columns.join() !== DEFAULT_COLUMNS.join()) add('cols', state.columns);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The value that a row has for a facet; null where it has none. */
export function facetValue(row: IndicatorRow, facet: Facet): string | null {
  return facet === 'unit' ? row.normalized?.unit || null : row[facet];
}

/** Rows made ready for many queries: folded text and place in reading order are worked out once. */
export interface PreparedRows {
  rows: readonly IndicatorRow[];
  texts: readonly string[];
  fold: (text: string) => string;
}

export function prepareRows(rows: readonly IndicatorRow[], fold: (text: string) => string): PreparedRows {
  const texts = rows.map((row) =>
    [row.name, row.conceptName ?? '', row.written, row.change, row.rank, row.reportName, row.sectionName, row.sentence]
      .map(fold)
      .join('\n'),
  );
  return { rows, texts, fold };
}

export interface TableResult {
  /** Matching rows in the order they are shown in. */
  rows: IndicatorRow[];
  /** For each facet the rows each value would leave, the other facets and the text being as they are. */
  counts: Record<Facet, Map<string, number>>;
}

/** All words of the query must stand in a row; within a facet one of the chosen values, over the facets all of them. */
export function queryRows(prepared: PreparedRows, state: TableState): TableResult {
  const words = state.q
    .split(/\s+/u)
    .map(prepared.fold)
    .filter((word) => word !== '');
  const chosen = FACETS.map((facet) => new Set(state.facets[facet]));
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as TableResult['counts'];
  const shown: number[] = [];
  for (const [index, row] of prepared.rows.entries()) {
    const text = prepared.texts[index] ?? '';
    if (!words.every((word) => text.includes(word))) continue;
    let misses = 0;
    let missed = -1;
    const values = FACETS.map((facet) => facetValue(row, facet));
    for (const [at, set] of chosen.entries()) {
      const value = values[at] ?? null;
      if (set.size === 0 || (value !== null && set.has(value))) continue;
      misses += 1;
      missed = at;
    }
    if (misses === 0) shown.push(index);
    if (misses > 1) continue;
    for (const [at, facet] of FACETS.entries()) {
      const value = values[at] ?? null;
      if (value !== null && (misses === 0 || missed === at))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { rows: sortRows(prepared.rows, shown, state), counts };
}

const collator = new Intl.Collator('zh-CN');

function sortRows(
  rows: readonly IndicatorRow[],
  shown: readonly number[],
  { sort, descending }: TableState,
): IndicatorRow[] {
  const picked = shown.flatMap((index) => rows[index] ?? []);
  if (sort === null) return picked;
  const key = SORT_KEYS[sort];
  const keyed = picked.map((row, place) => ({ row, place, key: key(row) }));
  const groups = groupOrder(keyed.map((entry) => entry.key?.group ?? null));
  const texts = textOrder(keyed.map((entry) => entry.key?.value ?? null));
  const number = (value: string | number): number => (typeof value === 'number' ? value : (texts.get(value) ?? 0));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? a.place - b.place : a.key === null ? 1 : -1;
    const byGroup = (groups.get(a.key.group) ?? 0) - (groups.get(b.key.group) ?? 0);
    if (byGroup !== 0) return byGroup;
    const byValue = number(a.key.value) - number(b.key.value);
    return byValue === 0 ? a.place - b.place : descending ? -byValue : byValue;
  });
  return keyed.map((entry) => entry.row);
}

interface SortKey {
  /** Only values of one group are put in order: one unit, one unit of change. */
  group: string;
  value: number | string;
}

const SORT_KEYS: Readonly<Record<Sort, (row: IndicatorRow) => SortKey | null>> = {
  name: (row) => ({ group: '', value: row.name }),
  value: (row) => (row.normalized === null ? null : { group: row.normalized.unit, value: row.normalized.value }),
  change: (row) => (row.changeValue === null ? null : { group: row.changeUnit ?? '', value: row.changeValue }),
  rank: (row) => (row.rankPosition === null ? null : { group: '', value: row.rankPosition }),
  period: (row) => (row.period === null ? null : { group: '', value: row.period }),
  report: (row) => ({ group: '', value: row.reportName }),
};

/** Larger groups first: money and counts before the odd unit. */
function groupOrder(groups: readonly (string | null)[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ordered = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ordered.map(([group], place) => [group, place]));
}

/** Each different text's place in the order of the language; comparing 20,000 rows by the collator itself takes too long. */
function textOrder(values: readonly (string | number | null)[]): Map<string, number> {
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))].sort(collator.compare);
  return new Map(texts.map((text, place) => [text, place]));
}
