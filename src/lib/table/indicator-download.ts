import { toText } from '../markup.ts';
import { csvTable, type Field } from './csv.ts';
import { COLUMN_ENTRIES, type AnyColumn, type Column } from './columns.ts';
import type { IndicatorRow } from './indicator-rows.ts';

function fields(column: AnyColumn): readonly Field<IndicatorRow>[] {
  const { title, cell, fields: own } = COLUMN_ENTRIES[column];
  return own ?? [[title, (row) => toText(cell(row))]];
}

/** The fields of the chosen columns. A figure's bound, report, sentence and source are always included. */
function fieldsOf(columns: readonly Column[], absolute: (path: string) => string): Field<IndicatorRow>[] {
  const figure = columns.includes('value') || columns.includes('normalized');
  return [
    ...fields('name'),
    ...columns.flatMap(fields),
    ...(figure && !columns.includes('bound') ? fields('bound') : []),
    ...(columns.includes('report') ? [] : fields('report')),
    ...(columns.includes('sentence') ? [] : fields('sentence')),
    ['出处', (row) => absolute(row.url)],
    ['编号', (row) => row.id],
  ];
}

/** The rows in the shown order as CSV. `absolute` turns a path into an absolute address. */
export const indicatorCsv = (
  rows: readonly IndicatorRow[],
  columns: readonly Column[],
  absolute: (path: string) => string,
): string => csvTable(fieldsOf(columns, absolute), rows);

/** The rows in the shown order as JSON, with the address that shows the same rows. */
export function indicatorJson(
  rows: readonly IndicatorRow[],
  columns: readonly Column[],
  absolute: (path: string) => string,
  address: string,
): string {
  const fields = fieldsOf(columns, absolute);
  const records = rows.map((row) => Object.fromEntries(fields.map(([name, read]) => [name, read(row)])));
  return `${JSON.stringify({ address, count: rows.length, rows: records }, null, 2)}\n`;
}
