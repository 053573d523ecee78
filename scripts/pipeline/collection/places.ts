/** The places of a collection: which reports belong to one place, which places are its neighbours, which are like it. */
import type { PlaceEntry } from '../../../src/schema/place.ts';
import type { Place, ReportSummary } from '../../../src/schema/report.ts';
import { bareName, samePlace } from '../ids/same-place.ts';
import { inTime } from './timeline.ts';

type Summary = Pick<ReportSummary, 'id' | 'place' | 'date' | 'reviews' | 'plans' | 'counts'>;

/** Returns the places in the order of their ids. A report that may belong to two places of one name becomes a place of its own. */
export function placesOf(reports: readonly Summary[]): PlaceEntry[] {
  const used = new Set<string>();
  const entries = groups(reports)
    .map((group) => ({ group, entry: entryOf(inTime(group)) }))
    .toSorted((a, b) => (a.entry.id === b.entry.id ? 0 : a.entry.id < b.entry.id ? -1 : 1))
    .map(({ group, entry }) => ({ entry: { ...entry, id: freeId(entry.id, used) }, size: sizeOf(group) }));
  const alike = alikeOf(entries);
  const neighbours = Map.groupBy(entries, lying);
  return entries.map((one) => {
    const beside = isPlaced(one) ? (neighbours.get(lying(one)) ?? []) : [];
    return {
      ...one.entry,
      neighbours: beside.filter((other) => other !== one).map(({ entry }) => entry.id),
      alike: alike(one),
    };
  });
}

/** Returns a function from the id of a report to the id of its place; an unknown report gets its own id. */
export function placeOfReport(places: readonly PlaceEntry[]): (report: string) => string {
  const known = new Map(places.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  return (report) => known.get(report) ?? report;
}

/** Groups reports by place. Those with the longest region come first, so that the others find their group. */
function groups(reports: readonly Summary[]): Summary[][] {
  const byName = new Map<string, Summary[][]>();
  const all: Summary[][] = [];
  for (const report of reports.toSorted((a, b) => b.place.region.length - a.place.region.length)) {
    const names = [report.place.name, ...(report.place.formerly ?? [])].map(bareName);
    const known = new Set(names.flatMap((name) => byName.get(name) ?? []));
    const own = [...known].filter((group) => group.some(({ place }) => samePlace(place, report.place)));
    const group = own.length === 1 && own[0] ? own[0] : [];
    if (group.length === 0) all.push(group);
    group.push(report);
    for (const name of names) byName.set(name, [...new Set([...(byName.get(name) ?? []), group])]);
  }
  return all;
}

const placeId = (report: string): string => report.replace(/-(?:19|20)\d{2}(?:-h1)?(?:-\d+)?$/, '') || report;

function freeId(id: string, used: Set<string>): string {
  let free = id;
  for (let n = 2; used.has(free); n++) free = `${id}-${String(n)}`;
  used.add(free);
  return free;
}

const longest = (regions: readonly string[][]): string[] =>
  regions.reduce((one, other) => (other.length > one.length ? other : one), []);

/** `reports` are sorted, the earliest first. */
function entryOf(reports: readonly Summary[]): Omit<PlaceEntry, 'neighbours' | 'alike'> {
  const latest = reports.findLast(({ plans }) => plans !== null) ?? (reports.at(-1) as Summary);
  const { name, level } = latest.place;
  const names = new Set(reports.flatMap(({ place }: { place: Place }) => [place.name, ...(place.formerly ?? [])]));
  names.delete(name);
  return {
    id: placeId(latest.id),
    name,
    formerNames: [...names],
    level,
    region: longest(reports.map(({ place }) => place.region)),
    reports: reports.map(({ id }) => id),
  };
}

/** The number of figures in the last report. */
const sizeOf = (reports: readonly Summary[]): number => inTime(reports).at(-1)?.counts.indicators ?? 0;

const lying = ({ entry: { level, region } }: Sized): string => `${level} ${region.join('/')}`;
/** Whether the neighbours of a place are known: those of a province are the other provinces; a place below needs a region. */
const isPlaced = ({ entry: { level, region } }: Sized): boolean => region.length > 0 || level === 'province';

interface Sized {
  entry: Omit<PlaceEntry, 'neighbours' | 'alike'>;
  size: number;
}

const MOST_ALIKE = 6;

/** Returns a function that lists the most similar places of a level: those of its province first, then by number of figures. */
function alikeOf(all: readonly Sized[]): (one: Sized) => string[] {
  const sorted = all.toSorted((a, b) => a.size - b.size);
  const ofLevel = Map.groupBy(sorted, ({ entry }) => entry.level);
  const ofProvince = Map.groupBy(sorted, ({ entry }) => `${entry.level} ${entry.region[0] ?? ''}`);
  return (one) => {
    const { level, region } = one.entry;
    const near = region[0] === undefined ? [] : nearest(one, ofProvince.get(`${level} ${region[0]}`) ?? []);
    const far = nearest(one, ofLevel.get(level) ?? []);
    return [...new Set([...near, ...far])].slice(0, MOST_ALIKE);
  };
}

/** The ids of the places nearest in size to `one`, the nearest first; `sorted` is in the order of size. */
function nearest(one: Sized, sorted: readonly Sized[]): string[] {
  const at = sorted.indexOf(one);
  const apart = ({ size }: Sized): number => Math.abs(Math.log((size + 1) / (one.size + 1)));
  return sorted
    .slice(Math.max(0, at - MOST_ALIKE), at + MOST_ALIKE + 1)
    .filter((other) => other !== one)
    .toSorted((a, b) => apart(a) - apart(b))
    .map(({ entry }) => entry.id);
}
