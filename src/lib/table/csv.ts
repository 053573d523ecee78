/** Matches a cell that a spreadsheet may read as a formula. It also matches signed numbers, which are safe. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** One value as a CSV cell (RFC 4180): quoted if needed; text that a spreadsheet may run as a formula gets an apostrophe before it. */
function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /["\n\r,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows → CSV with CRLF line ends and a BOM, so that spreadsheets read it as UTF-8. */
export const csvLines = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A column of a CSV file: its name, and a function that returns the cell of a row. */
export type Field<Row> = readonly [name: string, read: (row: Row) => string | number | boolean | null];

/** Rows → CSV with a header line. */
export const csvTable = <Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string =>
  csvLines([fields.map(([name]) => name), ...rows.map((row) => fields.map(([, read]) => read(row)))]);
