/** News of the collection and of a place. */
import { correctionUpdates, newestUpdates, reportUpdate, type Update } from '../lib/machine/updates.ts';
import { correctedReports, placeOf, promisesOf } from './collection.ts';
import { reports } from './data.ts';

/** A page and a feed hold so many at most; older ones stand with their reports. */
const MOST = 100;

export const updates = (): Update[] =>
  newestUpdates(
    [...reports().map((report) => reportUpdate(report)), ...correctedReports().flatMap(correctionUpdates)],
    MOST,
  );

/** Of one place its reports with what they promise, and its corrections. */
export function placeUpdates(id: string): Update[] {
  const { years } = placeOf(id);
  const own = new Set(years.map((year) => year.id));
  const corrected = correctedReports().filter((report) => own.has(report.id));
  return newestUpdates(
    [...years.map((year) => reportUpdate(year, promisesOf(year.id))), ...corrected.flatMap(correctionUpdates)],
    MOST,
  );
}
