import { indicatorRows, type IndicatorRow } from '../lib/table/indicator-rows.ts';
import { FIRST_ROWS, PLAIN_ROWS } from '../lib/table/indicator-table.ts';
import { collection, indicatorsOf } from './collection.ts';
import { concepts, report, reports } from './data.ts';

/** The measurements of a report as rows of the indicator table, in reading order. */
export const reportRows = (id: string): IndicatorRow[] => indicatorRows(indicatorsOf(id), [report(id)], concepts());

/** The rows that stand in the page: all of a small collection, of a larger one the first. */
export function firstRows(): IndicatorRow[] {
  const most = collection().indicators > PLAIN_ROWS ? FIRST_ROWS : PLAIN_ROWS;
  const rows: IndicatorRow[] = [];
  for (const { id } of reports()) {
    if (rows.length >= most) break;
    rows.push(...reportRows(id).slice(0, most - rows.length));
  }
  return rows;
}
