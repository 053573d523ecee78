/** The places of the collection with the years of their reports. */
import { yearInPlace } from '../lib/report/report-name.ts';
import { letterOf, type TreePlace } from '../lib/report/place-tree.ts';
import type { PlaceEntry } from '../schema/place.ts';
import { readData, reports } from './data.ts';

export function treePlaces(): TreePlace[] {
  const years = new Map(reports().map((report) => [report.id, yearInPlace(report).replace(/年(?!份)/u, '')]));
  return readData<PlaceEntry[]>('places.json').map(({ id, name, level, region, reports: own }) => ({
    id,
    name,
    level,
    region,
    reports: own.toReversed().map((report) => ({ id: report, year: years.get(report) ?? '' })),
  }));
}

/** If the collection has more reports than this, the places are split into pages by first letter. */
const ONE_PAGE = 1500;

/** The first letters of the place names in pinyin with their number of reports; empty if one page holds all places. */
export function letters(): { letter: string; count: number }[] {
  if (reports().length <= ONE_PAGE) return [];
  return [...Map.groupBy(treePlaces(), letterOf)]
    .map(([letter, own]) => ({ letter, count: own.reduce((sum, place) => sum + place.reports.length, 0) }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
