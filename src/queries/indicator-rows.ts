import { indicatorRows as rowsOf, type IndicatorRow } from '../lib/table/indicator-rows.ts';
import { concepts, indicators, report, reports } from './data.ts';

/** Every measurement as a row of the indicator table, in reading order, the newest report first. */
export function indicatorRows(): IndicatorRow[] {
  return rowsOf(
    indicators(),
    reports().map(({ id }) => report(id)),
    concepts(),
  );
}
