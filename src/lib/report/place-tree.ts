/** The places of a collection as a tree by region and level, each place with its reports by year. */
import type { PlaceEntry } from '../../schema/place.ts';
import { LEVELS, type Level } from '../../schema/vocabulary.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { href, placeUrl, reportUrl } from '../urls.ts';
import { LEVEL_NAMES } from './report-name.ts';

export interface TreePlace extends Pick<PlaceEntry, 'id' | 'name' | 'level' | 'region'> {
  /** Newest first; `year` is as short as it can be: 2025, 2022上半年. */
  reports: { id: string; year: string }[];
}

export interface Branch {
  name: string;
  count: number;
  places: TreePlace[];
  branches: Branch[];
}

/** Most places in one list; a longer list is split by the first letter of their names in pinyin. */
const OVERLOOKED = 40;

/**
 * Places → branches: first one branch for each level, with the places that have no known region and contain no other place; then one for
 * each widest region, nested by the regions below it. Within a branch the place itself comes first, then the places in it by level.
 */
export function placeTree(places: readonly TreePlace[]): Branch[] {
  const paths = new Set(places.map(({ region }) => region[0]));
  const isHeld = ({ region, name }: TreePlace): boolean => region.length > 0 || paths.has(name);
  const regions = Map.groupBy(places.filter(isHeld), ({ region, name }) => region[0] ?? name);
  const others = Map.groupBy(
    places.filter((place) => !isHeld(place)),
    ({ level }) => level,
  );
  return [
    ...LEVELS.flatMap((level) => {
      const own = others.get(level);
      return own ? [branchOf(LEVEL_NAMES[level], own, [])] : [];
    }),
    ...inOrder([...regions]).map(([name, own]) => regionBranch(name, own, 1)),
  ];
}

const collator = new Intl.Collator('zh-CN');
const inOrder = <T>(named: [string, T][]): [string, T][] => named.sort(([a], [b]) => collator.compare(a, b));

/** The branch of a region: `places` are the region itself and those in it; `depth` is its depth in the region paths, from 1. */
function regionBranch(name: string, places: readonly TreePlace[], depth: number): Branch {
  const inner = new Set(places.flatMap(({ region }) => region[depth] ?? []));
  const below = (place: TreePlace): string | undefined =>
    place.region[depth] ?? (place.region.length === depth && inner.has(place.name) ? place.name : undefined);
  const deeper = Map.groupBy(
    places.filter((place) => below(place) !== undefined),
    (place) => below(place) ?? '',
  );
  return branchOf(
    name,
    places.filter((place) => below(place) === undefined),
    inOrder([...deeper]).map(([inside, own]) => regionBranch(inside, own, depth + 1)),
  );
}

function branchOf(name: string, places: readonly TreePlace[], branches: readonly Branch[]): Branch {
  const rank = (level: Level): number => LEVELS.indexOf(level);
  const sorted = [...places].sort((a, b) => rank(a.level) - rank(b.level) || collator.compare(a.name, b.name));
  const parted = sorted.length > OVERLOOKED ? byLetter(sorted) : [];
  return {
    name,
    count: sorted.reduce((sum, { reports }) => sum + reports.length, 0) + branches.reduce((sum, b) => sum + b.count, 0),
    places: parted.length > 0 ? [] : sorted,
    branches: [...parted, ...branches],
  };
}

const byLetter = (places: readonly TreePlace[]): Branch[] =>
  inOrder([...Map.groupBy(places, letterOf)]).map(([letter, own]) => ({
    name: letter.toUpperCase(),
    count: own.reduce((sum, { reports }) => sum + reports.length, 0),
    places: own,
    branches: [],
  }));

/** The first letter of the name in pinyin, taken from the id. */
export const letterOf = ({ id }: Pick<TreePlace, 'id'>): string => id.charAt(0);

/**
 * The tree as nested `details`, closed or open; each name links to its place, each year to its report. The content of a top branch has
 * the name of the branch as its id, so that an address opens it: /places/#省级.
 */
export const treeMarkup = (branches: readonly Branch[], open = false, whole = true): Markup[] =>
  branches.map(
    ({ name, count, places, branches: inner }) =>
      markup`<details class="border-b border-rule" open=${open}>
      <summary class="py-1.5">${name} <span class="text-sm text-ink-2">${count} 份</span></summary>
      <div class="ps-4 pb-2" id=${whole && name}>
        ${places.length > 0 && markup`<ul>${places.map(placeMarkup)}</ul>`}
        ${treeMarkup(inner, open, false)}
      </div>
    </details>`,
  );

const placeMarkup = ({ id: place, name, reports }: TreePlace): Markup =>
  markup`<li class="flex flex-wrap gap-x-2.5 py-0.5">
    <a class="font-semibold text-ink" href=${href(placeUrl(place))}>${name}</a>
    ${reports.map(({ id, year }) => markup`<a href=${href(reportUrl(id))}>${year}</a>`)}
  </li>`;
