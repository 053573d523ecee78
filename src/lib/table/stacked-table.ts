import type { Child, Markup } from '../markup.ts';
import { cell, columnHead, row, rowHead, tableMarkup } from './framed.ts';

/** A column: its head, the class that says which it is (one with `num` stands at the right), what a row has there, and that for machines. */
export type StackedColumn<Row> = readonly [
  head: string,
  name: string,
  content: (row: Row) => Child,
  machine?: (row: Row) => { value: number; unit: string } | null,
];

/** Figures in a table whose rows stand in lines on a phone: what a row is of and its value, what else holds, the words around the value. */
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
