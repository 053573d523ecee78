/** The links from a report to others: the previous and the next of its place, and the nearest reports with some of their sections. */
import { sectionTitle } from '../../../src/lib/report/report-name.ts';
import { allSections } from '../../../src/lib/report/sections.ts';
import type { PlaceEntry } from '../../../src/schema/place.ts';
import type { Report, ReportSummary } from '../../../src/schema/report.ts';
import {
  NEAR_SECTIONS,
  NEAREST,
  themeHalf,
  type NearReports,
  type Pairs,
  type ReportLabel,
} from '../../../src/schema/site-data.ts';
import { nearestReports } from '../../pipeline/collection/nearest.ts';

/** Sections of one nearest report that are shown for a theme and half. */
const NAMED = 1;

type NamedSections = Record<string, { title: string; url: string }[]>;

/** The lowest sections of a report that have a heading, grouped by theme and half; NAMED for each. */
export function namedSections({ sections }: Pick<Report, 'sections'>): NamedSections {
  const found: NamedSections = {};
  for (const section of allSections(sections)) {
    const { theme, half, heading, level, children, url } = section;
    if (heading === null || level === 1 || children.some((child) => child.theme === theme)) continue;
    const own = (found[themeHalf(theme, half)] ??= []);
    if (own.length < NAMED) own.push({ title: sectionTitle(section), url });
  }
  return found;
}

/** Yields the content of `near/ID.json` for each report. `sections` are the `namedSections` of each report. */
export function* nearReports(
  reports: readonly ReportSummary[],
  places: readonly PlaceEntry[],
  sections: ReadonlyMap<string, NamedSections>,
  pairs: Pairs,
  labelOf: (report: string) => ReportLabel,
): Iterable<[id: string, near: NearReports]> {
  const labelOrNull = (id: string | undefined): ReportLabel | null => (id === undefined ? null : labelOf(id));
  const placeOf = new Map(places.flatMap((place) => place.reports.map((id) => [id, place] as const)));
  const nearest = nearestReports(reports, (id) => placeOf.get(id)?.id ?? id, NEAREST);
  const partners = Map.groupBy(
    pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
    ([own]) => own,
  );
  for (const { id } of reports) {
    const ofPlace = placeOf.get(id)?.reports ?? [];
    const at = ofPlace.indexOf(id);
    const near = nearest.get(id) ?? [];
    const kinds = new Set(near.flatMap((other) => Object.keys(sections.get(other) ?? {})));
    yield [
      id,
      {
        own: labelOf(id),
        ofPlace: placeOf.get(id)?.id ?? id,
        previous: labelOrNull(ofPlace[at - 1]),
        next: labelOrNull(ofPlace[at + 1]),
        nearest: near.map(labelOf),
        sections: Object.fromEntries(
          [...kinds].sort().map((kind) => [
            kind,
            near
              .flatMap((other) => {
                const own = sections.get(other)?.[kind];
                return own ? [{ report: labelOf(other).name, sections: own }] : [];
              })
              .slice(0, NEAR_SECTIONS),
          ]),
        ),
        pairs: (partners.get(id) ?? []).map(([, other]) => labelOf(other)),
      },
    ];
  }
}
