import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import type { TableFacets } from '../../schema/site-data.ts';
import { button, CHIP, QUIET } from '../ui/classes.ts';
import { COLUMN_ENTRIES, type AnyColumn, type Column } from './columns.ts';
import type { IndicatorRow } from './indicator-rows.ts';

const numeric = (column: AnyColumn): string | null => (COLUMN_ENTRIES[column].numeric ? 'num' : null);

export const columnsMarkup = (columns: readonly Column[]): Markup =>
  markup`<colgroup>
    ${(['name', ...columns] as const).map((column) => markup`<col class=${COLUMN_ENTRIES[column].width} />`)}
  </colgroup>`;

/** The head of the indicator table, with the name as its first, fixed column. If `live`, the heads of sortable columns are buttons. */
export const headMarkup = (columns: readonly Column[], live = false): Markup =>
  markup`<tr>
    ${(['name', ...columns] as const).map((column) => {
      const { title, sort } = COLUMN_ENTRIES[column];
      const words =
        live && sort
          ? markup`<button
              type="button"
              class="before:absolute before:inset-0 hover:text-accent"
              data-sort=${sort[0]}
            >${title}</button>`
          : title;
      return markup`<th
        scope="col"
        data-column=${column}
        data-sortable=${sort !== undefined}
        class=${numeric(column)}
      >${words}</th>`;
    })}
  </tr>`;

/** The converted value repeats the written one, so it is hidden on a phone. */
const cellClass = (column: Column): string | null => (column === 'normalized' ? 'num max-md:hidden' : numeric(column));

/** A measurement as a row. Its id is the fragment of /indicators/#ID; its name links to the sentence. */
export const rowMarkup = (row: IndicatorRow, columns: readonly Column[]): Markup =>
  markup`<tr id=${row.id} data-indicator=${row.id}>
    <th scope="row">${COLUMN_ENTRIES.name.cell(row)}</th>
    ${columns.map((column) => markup`<td class=${cellClass(column)}>${COLUMN_ENTRIES[column].cell(row)}</td>`)}
  </tr>`;

/** A choice in the menu of a facet, with its number of rows. */
export const choiceMarkup = (facet: string, { value, label, count }: TableFacets[number]['values'][number]): Markup =>
  markup`<label>
    <input type="checkbox" name=${facet} value=${value} />
    <span>${label}</span>
    <span class="${QUIET} ms-auto tabular-nums" data-count>${count}</span>
  </label>`;

export const noRowsMarkup = (columns: readonly Column[], plain: string): Markup =>
  markup`<tr><td colspan=${columns.length + 1} class="py-8">
    没有符合这些条件的数字。${' '}
    <button type="button" class=${button()} data-go=${plain}>清除全部条件</button>
  </td></tr>`;

const CHIP_BUTTON = `${CHIP} min-h-7 flex-none bg-paper-2`;

/** An active condition; a click goes to `rest`, the query without it. Long text is truncated, so that the × stays visible. */
export const chipMarkup = (text: string, rest: string): Markup =>
  markup`<button type="button" class=${CHIP_BUTTON} data-go=${rest} aria-label="去掉条件 ${text}">
    <span class="inline-block max-w-[60vw] truncate align-bottom md:max-w-80">${text}</span> ×
  </button>`;

export const clearMarkup = (plain: string): Markup =>
  markup`<button type="button" class=${CHIP_BUTTON} data-go=${plain}>全部清除</button>`;
