import { h, type Markup } from '../markup.ts';
import { button, CHIP } from '../ui/classes.ts';
import { COLUMN_ENTRIES, type AnyColumn, type Column } from './columns.ts';
import type { IndicatorRow } from './indicator-rows.ts';

const numeric = (column: AnyColumn): string | null => (COLUMN_ENTRIES[column].numeric ? 'num' : null);

export const columnsMarkup = (columns: readonly Column[]): Markup =>
  h(
    'colgroup',
    (['name', ...columns] as const).map((column) => h('col', { class: COLUMN_ENTRIES[column].width })),
  );

/** Head of the indicator table, the name its first, fixed column; `live`: heads of columns that can be sorted are buttons. */
export const headMarkup = (columns: readonly Column[], live = false): Markup =>
  h(
    'tr',
    (['name', ...columns] as const).map((column) => {
      const { title, sort } = COLUMN_ENTRIES[column];
      const button = {
        type: 'button',
        class: 'before:absolute before:inset-0 hover:text-accent',
        'data-sort': sort?.[0],
      };
      return h(
        'th',
        { scope: 'col', 'data-column': column, 'data-sortable': sort !== undefined, class: numeric(column) },
        live && sort ? h('button', button, title) : title,
      );
    }),
  );

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

export const noRowsMarkup = (columns: readonly Column[], plain: string): Markup =>
  h(
    'tr',
    h(
      'td',
      { colspan: columns.length + 1, class: 'py-8' },
      '没有符合这些条件的指标。 ',
      h('button', { type: 'button', class: button(), 'data-go': plain }, '清除全部条件'),
    ),
  );

const CHIP_BUTTON = `${CHIP} min-h-7 flex-none bg-paper-2`;

/** A condition that is set; a click goes on with `rest`, the query without it. */
export const chipMarkup = (text: string, rest: string): Markup =>
  h(
    'button',
    { type: 'button', class: CHIP_BUTTON, 'data-go': rest, 'aria-label': `去掉条件 ${text}` },
    // However long, the × stays in sight.
    h('span', { class: 'inline-block max-w-[60vw] truncate align-bottom md:max-w-80' }, text),
    ' ×',
  );

export const clearMarkup = (plain: string): Markup =>
  h('button', { type: 'button', class: CHIP_BUTTON, 'data-go': plain }, '全部清除');
