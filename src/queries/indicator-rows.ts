import { indicatorRows, rowNames, type IndicatorRow, type RowNames } from '../lib/table/indicator-rows.ts';
import { FIRST_ROWS, PLAIN_ROWS } from '../lib/table/indicator-table.ts';
import { collection, indicatorsOf } from './collection.ts';
import { concepts, report, reports } from './data.ts';

/** How the rows of a report name it and its sections. */
export const namesOf = (id: string): RowNames => rowNames(report(id));

/** The rows that stand in the page: all of a small collection, of a larger one the first. */
export function firstRows(): IndicatorRow[] {
  const most = collection().indicators > PLAIN_ROWS ? FIRST_ROWS : PLAIN_ROWS;
  const rows: IndicatorRow[] = [];
  for (const { id } of reports()) {
    if (rows.length >= most) break;
    rows.push(...indicatorRows(indicatorsOf(id).slice(0, most - rows.length), namesOf(id), concepts()));
  }
  return rows;
}
