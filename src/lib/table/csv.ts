/** A cell that a spreadsheet would take for a formula; a number with its sign is none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** One value as a CSV cell (RFC 4180): quoted where needed, text that would run as a formula led by an apostrophe. */
function cell(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /["\n\r,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows → CSV with CRLF, and a BOM so that spreadsheets read it as UTF-8. */
export const csvLines = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Records → CSV with a header line. Columns are the keys given, in their order; a record without a key has an empty cell. */
export const csv = (
  columns: readonly string[],
  records: readonly Record<string, string | number | boolean | null>[],
): string => csvLines([columns, ...records.map((record) => columns.map((column) => record[column] ?? null))]);
