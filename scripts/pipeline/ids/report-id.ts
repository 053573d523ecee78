/** Makes the id of a report: place in pinyin without its level, year of delivery, -h1 for a half-year report. */
import { pinyin } from 'pinyin-pro';
import type { Place } from '../../../src/schema/report.ts';
import { PLACE_READINGS } from './place-readings.ts';
import { bareName, samePlace } from './same-place.ts';

/** 北庄 → beizhuang. ASCII letters and digits only. */
export function slugOf(name: string): string {
  const known = PLACE_READINGS.get(name);
  if (known !== undefined) return known;
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

export interface IdFacts {
  file: string;
  slug: string | null;
  place: Place | null;
  date: string | null;
  /** Year of delivery, if known. */
  year: number | null;
  halfYear: boolean;
}

const asciiStem = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(slugOf)
    .filter((s) => s !== '')
    .join('-') || 'report';

/** The part of the id that all reports of a place share: beizhuang, preceded by up to `parents` names of its region. */
function placeSlug({ slug, place, file }: IdFacts, parents: number): string {
  if (slug !== null) return slug;
  if (!place) return asciiStem(file);
  const names = [...place.region.slice(place.region.length - Math.min(parents, place.region.length)), place.name];
  return names.map((name) => slugOf(bareName(name))).join('-');
}

/** The year of delivery, else the year on the cover, else the year in the file name. */
const yearOf = ({ date, year, file }: IdFacts): string | undefined =>
  date?.slice(0, 4) ?? year?.toString() ?? /(?:19|20)\d\d/.exec(file)?.[0];

function idOf(facts: IdFacts, parents: number): string {
  const slug = placeSlug(facts, parents);
  if (facts.slug !== null || !facts.place) return slug;
  const year = yearOf(facts);
  return [slug, ...(year === undefined ? [] : [year]), ...(facts.halfYear ? ['h1'] : [])].join('-');
}

/**
 * Assigns the ids of a whole collection. If two places would share a slug in any year, each gets the name of its parent region as a prefix,
 * then that of the region above, regardless of file order. Ids that are still equal (two files of one place and year) get a number in the
 * order of the file names.
 */
export function assignReportIds(all: readonly IdFacts[]): string[] {
  const parents = all.map(() => 0);
  for (let round = 0; round < 4; round++) {
    const bySlug = Map.groupBy(all.keys(), (i) => placeSlug(all[i] as IdFacts, parents[i] ?? 0));
    const clashing = [...bySlug.values()].filter((group) => haveTwoPlaces(group.flatMap((i) => all[i]?.place ?? [])));
    const movable = clashing.flat().filter((i) => {
      const { slug, place } = all[i] as IdFacts;
      return slug === null && (parents[i] ?? 0) < (place?.region.length ?? 0);
    });
    for (const i of movable) parents[i] = (parents[i] ?? 0) + 1;
    if (movable.length === 0) break;
  }
  const now = all.map((facts, i) => idOf(facts, parents[i] ?? 0));
  const order = all.map((_, i) => i).sort((a, b) => ((all[a]?.file ?? '') < (all[b]?.file ?? '') ? -1 : 1));
  const used = new Set<string>();
  for (const i of order) {
    const base = now[i] ?? 'report';
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${String(n)}`;
    used.add(id);
    now[i] = id;
  }
  return now;
}

/** Reports with their ids, the newest first, which is the order of the data; a report with only a year is last in its year. */
export function inOrder(all: readonly IdFacts[]): { facts: IdFacts; id: string }[] {
  const ids = assignReportIds(all);
  return all
    .map((facts, i) => ({ facts, date: facts.date ?? yearOf(facts) ?? '', id: ids[i] ?? facts.file }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

function haveTwoPlaces(places: readonly Place[]): boolean {
  const different = [...new Map(places.map((place) => [[...place.region, place.name].join('/'), place])).values()];
  return different.some((a, i) => different.slice(i + 1).some((b) => !samePlace(a, b)));
}
