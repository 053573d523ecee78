/** The updates of the collection and of a place: added reports and corrections. */
import { correctionUpdates, newestUpdates, reportUpdate, type Update } from '../lib/machine/updates.ts';
import { correctedReports, placeOf, promisesOf } from './collection.ts';
import { reports } from './data.ts';

/** Most updates on a page and in a feed; older ones are shown with their reports only. */
const MOST = 100;

export const updates = (): Update[] =>
  newestUpdates(
    [...reports().map((report) => reportUpdate(report)), ...correctedReports().flatMap(correctionUpdates)],
    MOST,
  );

/** The updates of one place: its reports with their promises, and its corrections. */
export function placeUpdates(id: string): Update[] {
  const { years } = placeOf(id);
  const own = new Set(years.map((year) => year.id));
  const corrected = correctedReports().filter((report) => own.has(report.id));
  return newestUpdates(
    [...years.map((year) => reportUpdate(year, promisesOf(year.id))), ...corrected.flatMap(correctionUpdates)],
    MOST,
  );
}
