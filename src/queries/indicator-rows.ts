import { indicatorRows, rowNames, type IndicatorRow, type RowNames } from '../lib/table/indicator-rows.ts';
import { rowFile, type RowFile } from '../lib/table/row-files.ts';
import { FIRST_ROWS, PLAIN_ROWS } from '../lib/table/indicator-table.ts';
import { collection, indicatorsOf } from './collection.ts';
import { concepts, report, reports } from './data.ts';

/** The names of a report and its sections in table rows. */
const namesOf = (id: string): RowNames => rowNames(report(id));
/** The file from which islands make the rows of a report. */
export const rowsFileOf = (id: string): RowFile => rowFile(namesOf(id), indicatorsOf(id));

/** The rows in the HTML of the table page: all rows of a small collection, the first FIRST_ROWS of a larger one. */
export function firstRows(): IndicatorRow[] {
  const most = collection().indicators > PLAIN_ROWS ? FIRST_ROWS : PLAIN_ROWS;
  const rows: IndicatorRow[] = [];
  for (const { id } of reports()) {
    if (rows.length >= most) break;
    rows.push(...indicatorRows(indicatorsOf(id).slice(0, most - rows.length), namesOf(id), concepts()));
  }
  return rows;
}
