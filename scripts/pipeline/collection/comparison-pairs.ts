/** Which pairs of reports have comparison pages of their own, for readers without JavaScript. */
import type { ReportSummary } from '../../../src/schema/report.ts';
import { inTime, plannedYear } from './timeline.ts';

type Summary = Pick<ReportSummary, 'id' | 'place' | 'date' | 'reviews' | 'plans'>;

/** Up to this number of reports, all pairs have pages. */
const PAIRS_OF_ALL = 20;
/** How many of the neighbours of its year that follow it a report is paired with. */
const NEIGHBOURS = 3;

/**
 * Returns all pairs of up to twenty reports. Of more reports, it pairs consecutive years of a place, and each report with the next three
 * neighbours in the order of their ids: those of the same year, level and region. So the number of pairs grows in proportion to the
 * reports. `published` are pairs that had pages once; they keep them. Each pair is in the order of the collection.
 */
export function comparisonPairs(
  reports: readonly Summary[],
  placeOf: (report: string) => string,
  published: readonly (readonly [string, string])[],
): [string, string][] {
  const places = new Map(reports.map(({ id }, at) => [id, at]));
  const found = new Map<string, [string, string]>();
  const add = (a: string, b: string): void => {
    const [x, y] = [places.get(a), places.get(b)];
    if (x === undefined || y === undefined) return;
    const pair: [string, string] = x < y ? [a, b] : [b, a];
    found.set(pair.join(' '), pair);
  };
  if (reports.length <= PAIRS_OF_ALL) {
    for (const [at, { id }] of reports.entries()) for (const other of reports.slice(at + 1)) add(id, other.id);
  } else {
    for (const own of Map.groupBy(reports, ({ id }) => placeOf(id)).values()) each(inTime(own), 1, add);
    for (const beside of Map.groupBy(reports, besideOf).values())
      each(
        beside.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        NEIGHBOURS,
        add,
      );
  }
  for (const [a, b] of published) add(a, b);
  return [...found.values()];
}

/** Pairs each report of a list with the `next` reports that follow it. */
function each(list: readonly Summary[], next: number, add: (a: string, b: string) => void): void {
  for (const [at, { id }] of list.entries()) for (const other of list.slice(at + 1, at + 1 + next)) add(id, other.id);
}

/** A key that is the same for neighbours: reports of one year, level and region. If these are unknown, a report has a key of its own. */
function besideOf(report: Summary): string {
  const { level, region } = report.place;
  const year = plannedYear(report);
  return year === null || (region.length === 0 && level !== 'province')
    ? report.id
    : `${level} ${region.join('/')} ${String(year)}`;
}
