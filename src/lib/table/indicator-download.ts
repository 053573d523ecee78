import { csv } from './csv.ts';
import { COLUMN_ENTRIES, type AnyColumn, type Column, type Field } from './columns.ts';
import type { IndicatorRow } from './indicator-rows.ts';

const fields = (column: AnyColumn): readonly Field[] => COLUMN_ENTRIES[column].fields;

/** Where a figure comes from goes with it, whatever columns are chosen. */
function fieldsOf(columns: readonly Column[], absolute: (path: string) => string): Field[] {
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

/** Rows as flat records with Chinese keys: the columns that are shown, then the source. `absolute` makes an address of a path. */
function records(rows: readonly IndicatorRow[], fields: readonly Field[]): Record<string, string | number | null>[] {
  return rows.map((row) => Object.fromEntries(fields.map(([name, read]) => [name, read(row)])));
}

/** The rows shown, in their order, as CSV. */
export function indicatorCsv(
  rows: readonly IndicatorRow[],
  columns: readonly Column[],
  absolute: (path: string) => string,
): string {
  const fields = fieldsOf(columns, absolute);
  return csv(
    fields.map(([name]) => name),
    records(rows, fields),
  );
}

/** The rows shown, in their order, as JSON with the address that shows them again. */
export function indicatorJson(
  rows: readonly IndicatorRow[],
  columns: readonly Column[],
  absolute: (path: string) => string,
  address: string,
): string {
  return `${JSON.stringify({ address, count: rows.length, rows: records(rows, fieldsOf(columns, absolute)) }, null, 2)}\n`;
}
