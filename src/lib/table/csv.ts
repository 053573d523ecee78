/** Matches a cell that a spreadsheet may read as a formula. It also matches signed numbers, which are safe. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export type Cell = string | number | boolean | null;

/** One value as a CSV cell (RFC 4180): quoted if needed; text that a spreadsheet may run as a formula gets an apostrophe before it. */
function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /["\n\r,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Cells → a line of CSV without its end. */
export const csvLine = (cells: readonly Cell[]): string => cells.map(cell).join(',');

/** Rows → CSV with CRLF line ends and a BOM, so that spreadsheets read it as UTF-8. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map(csvLine).join('\r\n')}\r\n`;

/** A column of a CSV file: its name, and a function that returns the cell of a row. */
export type Field<Row> = readonly [name: string, read: (row: Row) => Cell];

/** Rows → CSV with a header line. */
export const csvTable = <Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string =>
  csvLines([fields.map(([name]) => name), ...rows.map((row) => fields.map(([, read]) => read(row)))]);
