/** Which reports are nearest to a report in place and year, to be read beside it. */
import { lastUpTo } from '../../../src/lib/text/last-up-to.ts';
import type { ReportSummary } from '../../../src/schema/report.ts';
import { plannedYear } from './timeline.ts';

type Summary = Pick<ReportSummary, 'id' | 'place' | 'date' | 'reviews' | 'plans'>;

/** How many of the listed reports may be other years of the same place. */
const SAME_PLACE = 2;

/**
 * Returns for each report the ids of up to `most` others: first other years of the same place, two at most; then places of its level in the
 * same region, in the same province, anywhere; then all others. Within each group the nearest year comes first, the later before the
 * earlier. `placeOf` maps a report to its place. The number of reports that one is compared with grows only with `most`.
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
  /** Its index among all reports, sorted by year and id. */
  at: number;
}

/** The groups to search, from the narrowest to the widest. */
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

/** Yields the ids of the other reports in a list sorted by year, the nearest year first. */
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
