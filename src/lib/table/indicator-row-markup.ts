import { h, type Markup } from '../markup.ts';
import { COLUMN_ENTRIES, type AnyColumn, type Column, type Sort } from './columns.ts';
import type { IndicatorRow } from './indicator-rows.ts';

const numeric = (column: AnyColumn): string | null => (COLUMN_ENTRIES[column].numeric ? 'num' : null);

export const columnsMarkup = (columns: readonly Column[]): Markup =>
  h(
    'colgroup',
    {},
    (['name', ...columns] as const).map((column) => h('col', { class: COLUMN_ENTRIES[column].width })),
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
          class: numeric(column),
        },
        COLUMN_ENTRIES[column].title,
      ),
    ),
  );
}

/** What a click on the head of a column sorts by; null where nothing. */
export const sortOf = (column: AnyColumn): Sort | null =>
  (COLUMN_ENTRIES[column].sort?.[0] as Sort | undefined) ?? null;

/** What is converted says the same again, for which a phone has no room. */
const cellClass = (column: Column): string | null => (column === 'normalized' ? 'num max-md:hidden' : numeric(column));

/** A measurement as a row; its id is the fragment that /indicators/#ID opens at, its name leads to the sentence. */
export function rowMarkup(row: IndicatorRow, columns: readonly Column[]): Markup {
  return h(
    'tr',
    { id: row.id, 'data-indicator': row.id },
    h('th', { scope: 'row' }, COLUMN_ENTRIES.name.cell(row)),
    columns.map((column) => h('td', { class: cellClass(column) }, COLUMN_ENTRIES[column].cell(row))),
  );
}
