import type { Markup } from '../markup.ts';
import { cell, columnHead, row, rowHead, tableMarkup } from './framed.ts';

/** A row: what it is of, and its cells with the class that says which they are; one with `num` stands at the right. */
export interface StackedRow {
  head: Markup | string;
  cells: readonly (readonly [
    name: string,
    content: Markup | string,
    machine?: { value: number; unit: string } | null,
  ])[];
}

/** Figures in a table whose rows stand in lines on a phone: name and value, what else holds, the words around the value. */
export function stackedTable(label: string, heads: readonly string[], rows: readonly StackedRow[]): Markup {
  const numeric = rows[0]?.cells.map(([name]) => name.startsWith('num ')) ?? [];
  return tableMarkup(
    label,
    'table-stacked figure-table',
    heads.map((name, at) => columnHead(name, numeric[at - 1] === true && 'num')),
    rows.map(({ head, cells }) =>
      row(
        rowHead(head),
        cells.map(([name, content, machine]) =>
          cell(content, { class: name, 'data-value': machine?.value, 'data-unit': machine?.unit }),
        ),
      ),
    ),
  );
}
