/** What the indicator table shows: its state as an address, and rows filtered, counted and sorted by it. */
import { BOUND_NAMES, KIND_NAMES } from '../figure/figure-text.ts';
import { wellFormed } from '../urls.ts';
import { COLUMNS, DEFAULT_COLUMNS, SORT_KEYS, SORTS, type Column, type Sort } from './columns.ts';
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

/** A collection of up to so many rows stands in the table whole; of a larger one the first, and the island keeps only those in view. */
export const PLAIN_ROWS = 1000;
export const FIRST_ROWS = 150;

/** Characters of the text filter that count. */
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

/** `?q=财政&report=a,b&sort=-value&cols=value,report` → state; what is unknown is left out. */
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

/** The value of a facet in the words of the reader. */
export function facetLabel(row: IndicatorRow, facet: Facet): string {
  if (facet === 'report') return row.reportName;
  if (facet === 'theme') return row.themeName;
  if (facet === 'kind') return KIND_NAMES[row.kind];
  if (facet === 'bound') return BOUND_NAMES[row.bound] || '确数';
  if (facet === 'concept') return row.conceptName ?? '';
  return row.normalized?.unit ?? '';
}

/** Rows made ready for many queries: folded texts, facets and orders are worked out once, each when it is first needed. */
export interface PreparedRows {
  rows: readonly IndicatorRow[];
  texts: readonly string[];
  facets: Readonly<Record<Facet, FacetValues>>;
  /** Indexes of all rows in the order of a sort, by its name with `-` before it where it descends. */
  orders: Map<string, Uint32Array>;
  fold: (text: string) => string;
}

/** The values of a facet and, by row, the place of its value among them; 0 is the place of no value. */
interface FacetValues {
  values: readonly (string | null)[];
  codes: Uint32Array;
}

function facetValues(rows: readonly IndicatorRow[], facet: Facet): FacetValues {
  const places = new Map<string | null, number>([[null, 0]]);
  const codes = Uint32Array.from(rows, (row) => {
    const value = facetValue(row, facet);
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], codes };
}

/** What a word may stand in, folded. */
export const rowText = (row: IndicatorRow, fold: (text: string) => string): string =>
  [row.name, row.conceptName ?? '', row.written, row.change, row.rank, row.reportName, row.sectionName, row.sentence]
    .map(fold)
    .join('\n');

export function prepareRows(
  rows: readonly IndicatorRow[],
  fold: (text: string) => string,
  texts: readonly string[] = rows.map((row) => rowText(row, fold)),
): PreparedRows {
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, facetValues(rows, facet)]),
  ) as unknown as PreparedRows['facets'];
  return { rows, texts, facets, orders: new Map(), fold };
}

export interface TableResult {
  /** Matching rows in the order they are shown in. */
  rows: IndicatorRow[];
  /** For each facet the rows each value would leave, the other facets and the text being as they are. */
  counts: Record<Facet, Map<string, number>>;
}

/** All words of the query must stand in a row; within a facet one of the chosen values, over the facets all of them. */
export function queryRows(prepared: PreparedRows, state: TableState): TableResult {
  const { rows, texts } = prepared;
  const words = state.q
    .split(/\s+/u)
    .map(prepared.fold)
    .filter((word) => word !== '');
  const facets = FACETS.map((facet) => {
    const { values, codes } = prepared.facets[facet];
    const chosen = Uint8Array.from(values, (value) => Number(value !== null && state.facets[facet].includes(value)));
    return {
      facet,
      values,
      codes,
      chosen,
      counts: new Uint32Array(values.length),
      narrows: state.facets[facet].length > 0,
    };
  });
  const narrowing = facets.filter(({ narrows }) => narrows);
  const shown = new Uint8Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    if (!words.every((word) => texts[at]?.includes(word))) continue;
    let missed: (typeof facets)[number] | null = null;
    let misses = 0;
    for (const facet of narrowing) {
      if (facet.chosen[facet.codes[at] ?? 0]) continue;
      missed = facet;
      misses += 1;
    }
    if (misses > 1) continue;
    if (!missed) {
      shown[at] = 1;
      count += 1;
    }
    for (const facet of facets) {
      const code = facet.codes[at] ?? 0;
      if (!missed || missed === facet) facet.counts[code] = (facet.counts[code] ?? 0) + 1;
    }
  }
  const counts = Object.fromEntries(
    facets.map(({ facet, values, counts: own }) => [
      facet,
      new Map(values.flatMap((value, code) => (value !== null && own[code] ? [[value, own[code]] as const] : []))),
    ]),
  ) as unknown as TableResult['counts'];
  const picked: IndicatorRow[] = [];
  const take = (at: number): void => {
    const row = rows[at];
    if (shown[at] && row) picked.push(row);
  };
  if (count > 0) {
    if (state.sort === null) for (let at = 0; at < rows.length; at++) take(at);
    else orderOf(prepared, state.sort, state.descending).forEach(take);
  }
  return { rows: picked, counts };
}

const collator = new Intl.Collator('zh-CN');

/** All rows in the order of a sort; rows without its key come last, rows of one key stay in reading order. */
function orderOf({ rows, orders }: PreparedRows, sort: Sort, descending: boolean): Uint32Array {
  const name = `${descending ? '-' : ''}${sort}`;
  const known = orders.get(name);
  if (known) return known;
  const keys = rows.map(SORT_KEYS[sort]);
  const groups = groupOrder(keys.map((key) => key?.group ?? null));
  const texts = textOrder(keys.map((key) => key?.value ?? null));
  const group = Float64Array.from(keys, (key) => (key === null ? Infinity : (groups.get(key.group) ?? 0)));
  const value = Float64Array.from(keys, (key) => {
    if (key === null) return 0;
    const number = typeof key.value === 'number' ? key.value : (texts.get(key.value) ?? 0);
    return descending ? -number : number;
  });
  const order = Uint32Array.from(rows.keys()).sort((a, b) => {
    const [groupA = 0, groupB = 0] = [group[a], group[b]];
    if (groupA !== groupB) return groupA - groupB;
    return (value[a] ?? 0) - (value[b] ?? 0) || a - b;
  });
  orders.set(name, order);
  return order;
}

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
