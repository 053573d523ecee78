/** Which reports lie nearest to a report: those one would want to read beside it. */
import { lastUpTo } from '../../../src/lib/text/last-up-to.ts';
import type { ReportSummary } from '../../../src/schema/report.ts';
import { plannedYear } from './timeline.ts';

type Summary = Pick<ReportSummary, 'id' | 'place' | 'date' | 'reviews' | 'plans'>;

/** Other years of the same place are at most so many of those named. */
const SAME_PLACE = 2;

/**
 * For each report up to `most` others by this rule: first other years of the same place, two at most; then places of its level in the
 * same region, in the same province, anywhere; then all others; within each of these the nearest year first, the later before the
 * earlier. `placeOf` tells which reports are of one place. What a report is compared with grows with `most` alone.
 */
export function nearestReports(
  reports: readonly Summary[],
  placeOf: (report: string) => string,
  most: number,
): Map<string, string[]> {
  const dated = reports
    .map((report) => ({ report, year: plannedYear(report) ?? 0 }))
    .sort((a, b) => a.year - b.year || (a.report.id < b.report.id ? -1 : 1))
    .map((one, at) => ({ ...one, at }));
  const rings = RINGS.map(({ key, limit }) => {
    const keyOf = ({ report }: Dated): string => key(report, placeOf(report.id));
    return { of: Map.groupBy(dated, keyOf), keyOf, limit };
  });
  return new Map(
    dated.map((own) => {
      const found = new Set<string>();
      for (const { of, keyOf, limit } of rings) {
        let room = Math.min(limit, most - found.size);
        for (const id of outwards(of.get(keyOf(own)) ?? [], own)) {
          if (room === 0) break;
          if (found.has(id) || (limit > SAME_PLACE && placeOf(id) === placeOf(own.report.id))) continue;
          found.add(id);
          room--;
        }
      }
      return [own.report.id, [...found]];
    }),
  );
}

interface Dated {
  report: Summary;
  year: number;
  /** Its place among all of them by year and id. */
  at: number;
}

/** From the narrowest to the widest. */
const RINGS: readonly { key: (report: Summary, place: string) => string; limit: number }[] = [
  { key: (_, place) => place, limit: SAME_PLACE },
  {
    key: ({ place: { level, region }, id }) => (region.length > 0 ? `${level} ${region.join('/')}` : id),
    limit: Infinity,
  },
  { key: ({ place: { level, region }, id }) => `${level} ${region[0] ?? id}`, limit: Infinity },
  { key: ({ place: { level } }) => level, limit: Infinity },
  { key: () => '', limit: Infinity },
];

/** The ids of the others of a list that ascends by year, the nearest year first. */
function* outwards(list: readonly Dated[], own: Dated): Iterable<string> {
  const at = lastUpTo(list.length, (i) => (list[i]?.at ?? 0) <= own.at);
  let [before, after] = [at - 1, at + 1];
  for (;;) {
    const [earlier, later] = [list[before], list[after]];
    if (!earlier && !later) return;
    const isLater = later && (!earlier || later.year - own.year <= own.year - earlier.year);
    yield isLater ? later.report.id : (earlier?.report.id ?? '');
    if (isLater) after++;
    else before--;
  }
}
