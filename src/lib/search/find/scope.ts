/** The part of the collection that passes the filters, and the number of matches for each possible filter value. */
import { HALF_NAMES } from '../../report/report-name.ts';
import type { Answer, Facet } from './answer.ts';
import type { Filters } from '../ask/request.ts';
import type { Base, ReportEntry } from '../index/index-format.ts';
import type { Items } from '../index/items.ts';
import type { Sections } from '../index/sections.ts';

/** The possible values of the filters. */
export interface Choices extends Pick<Base, 'themes'> {
  reports: readonly Pick<ReportEntry, 'id' | 'name'>[];
}

const FILTERS = ['report', 'theme', 'half'] as const;
type Filter = (typeof FILTERS)[number];

export interface Scope {
  /** Whether no filter is set. */
  isWhole: boolean;
  holds(item: number): boolean;
  /** Returns the items that pass the filters. */
  keep(items: Items): Items;
  /** Counts the matches for each value of a filter, with the other filters applied. */
  facets(items: Items): Answer['facets'];
}

export function scopeOf(sections: Sections, { reports, themes }: Choices, filters: Filters): Scope {
  const isWhole = FILTERS.every((name) => filters[name] === '');
  /** The value of a section for each filter, and the filters that it does not pass. */
  const seen = (section: number): { ids: Record<Filter, string>; unmet: Filter[] } => {
    const ids = {
      report: reports[sections.reportOfSection(section)]?.id ?? '',
      theme: sections.theme(section),
      half: sections.half(section),
    };
    return { ids, unmet: FILTERS.filter((name) => filters[name] !== '' && filters[name] !== ids[name]) };
  };
  const holds = (item: number): boolean => isWhole || seen(sections.of(item)).unmet.length === 0;
  const facets = (items: Items): Answer['facets'] => {
    const counts = { report: new Map(), theme: new Map(), half: new Map() } as Record<Filter, Map<string, number>>;
    for (const { of, from, to } of sections.runsOf(items)) {
      const { ids, unmet } = seen(of);
      for (const name of FILTERS.filter((one) => unmet.every((other) => other === one)))
        counts[name].set(ids[name], (counts[name].get(ids[name]) ?? 0) + to - from);
    }
    const facet = (filter: Filter, choices: readonly { id: string; name: string }[]): Facet[] =>
      facetOf(
        choices.map(({ id, name }) => ({ id, name, count: counts[filter].get(id) ?? 0 })),
        filters[filter],
      );
    const halves = Object.entries(HALF_NAMES).map(([id, name]) => ({ id, name }));
    return { report: facet('report', reports), theme: facet('theme', themes), half: facet('half', halves) };
  };
  return { isWhole, holds, keep: (items) => (isWhole ? items : items.filter(holds)), facets };
}

/** Most values shown of one filter. */
const MOST_CHOICES = 24;

/** The values that have matches, and the chosen one; if there are too many, those with most matches. Keeps the order of the list. */
function facetOf(choices: readonly Facet[], chosen: string): Facet[] {
  const all = choices.filter(({ id, count }) => count > 0 || id === chosen);
  const worth = ({ id, count }: Facet): number => (id === chosen ? Infinity : count);
  const kept = new Set([...all].sort((a, b) => worth(b) - worth(a)).slice(0, MOST_CHOICES));
  return all.filter((one) => kept.has(one));
}
