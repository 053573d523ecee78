import { BOUND_NAMES, KIND_NAMES, periodText } from '../figure/figure-text.ts';
import { formatChartValue } from '../figure/format-value.ts';
import { COLUMN_NAMES, SORTS, type Column, type Sort } from './indicator-table.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { h, type Markup } from '../markup.ts';
import { conceptUrl, href } from '../urls.ts';

/** Columns whose cells are numbers and stand at the right. */
const NUMERIC: ReadonlySet<Column> = new Set(['value', 'normalized', 'change', 'rank']);

/** The columns with their widths, which do not follow what stands in them. */
const WIDTHS: Readonly<Record<Column | 'name', string>> = {
  name: 'w-52 max-md:w-36',
  value: 'w-36',
  normalized: 'w-36',
  change: 'w-40',
  rank: 'w-28',
  kind: 'w-18',
  bound: 'w-18',
  period: 'w-28',
  report: 'w-36',
  concept: 'w-36',
  theme: 'w-28',
  section: 'w-64',
  sentence: 'w-128',
};
export const columnsMarkup = (columns: readonly Column[]): Markup =>
  h(
    'colgroup',
    {},
    (['name', ...columns] as const).map((column) => h('col', { class: WIDTHS[column] })),
  );

/** Head of the indicator table; the name is its first, fixed column. */
export function headMarkup(columns: readonly Column[]): Markup {
  return h(
    'tr',
    {},
    (['name', ...columns] as const).map((column) =>
      h(
        'th',
        {
          scope: 'col',
          'data-column': column,
          'data-sortable': sortOf(column) !== null,
          class: column !== 'name' && NUMERIC.has(column) ? 'num' : null,
        },
        COLUMN_NAMES[column],
      ),
    ),
  );
}

/** What a click on the head of a column sorts by; null where nothing. Values are ordered as converted, never as written. */
export function sortOf(column: Column | 'name'): Sort | null {
  if (column === 'value') return null;
  return column === 'normalized' ? 'value' : (SORTS.find((sort) => sort === column) ?? null);
}

/** A measurement as a row; its id is the fragment that /indicators/#ID opens at, its name leads to the sentence. */
export function rowMarkup(row: IndicatorRow, columns: readonly Column[]): Markup {
  return h(
    'tr',
    { id: row.id, 'data-indicator': row.id },
    h('th', { scope: 'row' }, h('a', { href: href(row.url) }, row.name)),
    columns.map((column) => h('td', { class: classOf(column) }, cell(row, column))),
  );
}

/** What is converted says the same again, for which a phone has no room. */
const classOf = (column: Column): string | null =>
  column === 'normalized' ? 'num max-md:hidden' : NUMERIC.has(column) ? 'num' : null;

function cell(row: IndicatorRow, column: Column): Markup | string {
  switch (column) {
    case 'value':
      return row.written;
    case 'normalized':
      return row.normalized === null ? '' : formatChartValue(row.normalized.value, row.normalized.unit);
    case 'change':
    case 'rank':
    case 'sentence':
      return row[column];
    case 'kind':
      return KIND_NAMES[row.kind];
    case 'bound':
      return BOUND_NAMES[row.bound];
    case 'period':
      return row.period === null ? '' : periodText(row.period);
    case 'report':
      return row.reportName;
    case 'concept':
      return row.concept === null
        ? ''
        : h('a', { href: href(conceptUrl(row.concept)) }, row.conceptName ?? row.concept);
    case 'theme':
      return row.themeName;
    case 'section':
      return h('a', { href: href(row.sectionUrl) }, row.sectionName);
  }
}
