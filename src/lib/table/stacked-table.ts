import type { Child, Markup } from '../markup.ts';
import { cell, columnHead, row, rowHead, tableMarkup } from './framed.ts';

/** A column: its head, its class (`num …` aligns right), the content of a row's cell, and the same as value and unit for machines. */
export type StackedColumn<Row> = readonly [
  head: string,
  name: string,
  content: (row: Row) => Child,
  machine?: (row: Row) => { value: number; unit: string } | null,
];

/** A table of figures. On a phone each row is stacked in lines: subject and value, further facts, the words around the value. */
export const stackedTable = <Row>(
  label: string,
  [head, of]: readonly [head: string, of: (row: Row) => Child],
  columns: readonly StackedColumn<Row>[],
  rows: readonly Row[],
): Markup =>
  tableMarkup(
    label,
    'table-stacked figure-table',
    [columnHead(head), ...columns.map(([title, name]) => columnHead(title, name.startsWith('num ') && 'num'))],
    rows.map((one) =>
      row(
        rowHead(of(one)),
        columns.map(([, name, content, machine]) => {
          const value = machine?.(one);
          return cell(content(one), { class: name, 'data-value': value?.value, 'data-unit': value?.unit });
        }),
      ),
    ),
  );
