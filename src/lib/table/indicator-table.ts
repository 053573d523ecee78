/** The logic of the indicator table: its state as an address, and the rows filtered, counted and sorted by the state. */
import { BOUND_NAMES, KIND_NAMES } from '../figure/figure-text.ts';
import { groupBy } from '../group-by.ts';
import { wellFormed } from '../urls.ts';
import {
  COLUMNS,
  DEFAULT_COLUMNS,
  LARGEST_FIRST,
  SORT_KEYS,
  SORTS,
  type Column,
  type Sort,
  type SortKey,
} from './columns.ts';
import type { IndicatorRow } from './indicator-rows.ts';

/** The facets, by their names in the address. */
export const FACETS = ['report', 'theme', 'kind', 'concept', 'bound', 'unit'] as const;
export type Facet = (typeof FACETS)[number];
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  report: '报告',
  theme: '主题',
  kind: '性质',
  concept: '指标',
  bound: '界限',
  unit: '单位',
};

/** The facets whose values come from the reports: loaded when their menu is opened, so that the page does not grow with the collection. */
export const LATE_FACETS: readonly string[] = ['report', 'concept', 'unit'] satisfies Facet[];

/** Up to PLAIN_ROWS rows are all in the HTML; a larger collection has the first FIRST_ROWS, and the island adds more on scrolling. */
export const PLAIN_ROWS = 1000;
export const FIRST_ROWS = 80;

export const LONGEST_TEXT = 200;

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

/** `?q=财政&report=a,b&sort=-value&cols=value,report` → state; an unknown sort or column is ignored. */
export function readState(parameters: URLSearchParams): TableState {
  const sort = parameters.get('sort') ?? '';
  const key = sort.replace(/^-/, '');
  const columns = list(parameters.get('cols')).filter(isColumn);
  return {
    q: wellFormed((parameters.get('q') ?? '').slice(0, LONGEST_TEXT)),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, list(parameters.get(facet))])) as Record<Facet, string[]>,
    sort: isSort(key) ? key : null,
    descending: isSort(key) && sort.startsWith('-'),
    columns: parameters.has('cols') ? COLUMNS.filter((column) => columns.includes(column)) : DEFAULT_COLUMNS,
  };
}

/** State → the shortest query string that restores it, with its `?`; empty for the default state. */
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

/** The state after a click on a column head: the first click sorts, the second reverses, the third goes back to reading order. */
export function sortedBy(state: TableState, sort: Sort): TableState {
  const first = LARGEST_FIRST.has(sort);
  const same = state.sort === sort;
  if (same && state.descending !== first) return { ...state, sort: null, descending: false };
  return { ...state, sort, descending: same ? !first : first };
}

/** The value of a row for a facet; null if it has none. */
export function facetValue(row: IndicatorRow, facet: Facet): string | null {
  return facet === 'unit' ? row.normalized?.unit || null : row[facet];
}

/** The value of a row for a facet, in words. */
export function facetLabel(row: IndicatorRow, facet: Facet): string {
  if (facet === 'report') return row.reportName;
  if (facet === 'theme') return row.themeName;
  if (facet === 'kind') return KIND_NAMES[row.kind];
  if (facet === 'bound') return BOUND_NAMES[row.bound] || '确数';
  if (facet === 'concept') return row.conceptName ?? '';
  return row.normalized?.unit ?? '';
}

/** The label of a facet value (?concept=gdp), taken from a row that has it; the value itself if no row does. */
export function valueName(rows: readonly IndicatorRow[], facet: Facet, value: string): string {
  const row = rows.find((one) => facetValue(one, facet) === value);
  return row ? facetLabel(row, facet) : value;
}

export interface PreparedRows {
  rows: readonly IndicatorRow[];
  texts: readonly string[];
  /** Cache: sort name, with `-` before it if descending → all rows in that order. */
  orders: Map<string, readonly IndicatorRow[]>;
  fold: Fold;
}

/** Folds a text, so that equivalent spellings are equal. */
type Fold = (text: string) => string;

/** The folded text of a row that is searched for words. */
export const rowText = (row: IndicatorRow, fold: Fold): string =>
  [row.name, row.conceptName ?? '', row.written, row.change, row.rank, row.reportName, row.sectionName, row.sentence]
    .map(fold)
    .join('\n');

export const prepareRows = (
  rows: readonly IndicatorRow[],
  fold: Fold,
  texts: readonly string[] = rows.map((row) => rowText(row, fold)),
): PreparedRows => ({ rows, texts, orders: new Map(), fold });

export interface TableResult {
  rows: IndicatorRow[];
  /** For each facet: value → number of rows that have it and pass the other facets and the text. */
  counts: Record<Facet, Map<string, number>>;
}

/** Filters rows: a row must contain all words of the query and, for each facet in use, have one of the chosen values. */
export function queryRows(prepared: PreparedRows, state: TableState): TableResult {
  const words = state.q
    .split(/\s+/u)
    .map(prepared.fold)
    .filter((word) => word !== '');
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as TableResult['counts'];
  const narrowing = FACETS.filter((facet) => state.facets[facet].length > 0);
  const shown = new Set<IndicatorRow>();
  for (const [at, row] of prepared.rows.entries()) {
    if (!words.every((word) => prepared.texts[at]?.includes(word))) continue;
    const missed = narrowing.filter((facet) => !state.facets[facet].includes(facetValue(row, facet) ?? ''));
    if (missed.length > 1) continue;
    if (missed.length === 0) shown.add(row);
    for (const facet of missed.length === 0 ? FACETS : missed) {
      const value = facetValue(row, facet);
      if (value !== null) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  const { sort, descending } = state;
  const ordered = sort === null ? prepared.rows : orderOf(prepared, sort, descending);
  return { rows: ordered.filter((row) => shown.has(row)), counts };
}

const collator = new Intl.Collator('zh-CN');

/** All rows in sorted order; rows without a key come last, rows with equal keys stay in reading order. */
function orderOf({ rows, orders }: PreparedRows, sort: Sort, descending: boolean): readonly IndicatorRow[] {
  const name = `${descending ? '-' : ''}${sort}`;
  const known = orders.get(name);
  if (known) return known;
  const keys = rows.map(SORT_KEYS[sort]);
  const groups = groupOrder(keys);
  const texts = textOrder(keys);
  const order = rows
    .map((row, at) => {
      const key = keys[at];
      if (!key) return { row, group: groups.size, value: 0 };
      const value = typeof key.value === 'number' ? key.value : (texts.get(key.value) ?? 0);
      return { row, group: groups.get(key.group) ?? 0, value: descending ? -value : value };
    })
    .sort((a, b) => a.group - b.group || a.value - b.value)
    .map(({ row }) => row);
  orders.set(name, order);
  return order;
}

/** The order of the groups, largest first, so that money and counts come before rare units. */
function groupOrder(keys: readonly (SortKey | null)[]): Map<string, number> {
  const groups = groupBy(
    keys.filter((key) => key !== null),
    ({ group }) => group,
  );
  const sorted = [...groups].sort(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1));
  return new Map(sorted.map(([group], place) => [group, place]));
}

/** Each distinct text → its rank in collation order, because sorting 20,000 rows with the collator directly takes too long. */
function textOrder(keys: readonly (SortKey | null)[]): Map<string, number> {
  const texts = keys.map((key) => key?.value).filter((value) => typeof value === 'string');
  return new Map([...new Set(texts)].sort(collator.compare).map((text, place) => [text, place]));
}
