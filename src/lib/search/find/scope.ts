/** The part of the collection that the filters leave, and how many matches each choice of a filter would leave. */
import { HALF_NAMES } from '../../report/report-name.ts';
import type { Answer, Facet } from './answer.ts';
import type { Filters } from '../ask/request.ts';
import type { Base, ReportEntry } from '../index/index-format.ts';
import type { Items } from '../index/items.ts';
import type { Sections } from '../index/sections.ts';

/** What a filter can choose among. */
export interface Choices extends Pick<Base, 'themes'> {
  reports: readonly Pick<ReportEntry, 'id' | 'name'>[];
}

const FILTERS = ['report', 'theme', 'half'] as const;
type Filter = (typeof FILTERS)[number];

export interface Scope {
  /** Whether no filter leaves anything out. */
  isWhole: boolean;
  holds(item: number): boolean;
  /** The items that the filters leave. */
  keep(items: Items): Items;
  /** Matches of every choice of a filter, the other filters in force. */
  facets(items: Items): Answer['facets'];
}

export function scopeOf(sections: Sections, { reports, themes }: Choices, filters: Filters): Scope {
  const isWhole = FILTERS.every((name) => filters[name] === '');
  /** What a section is by each filter, and the filters that leave it out. */
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

/** Choices shown of one filter. */
const MOST_CHOICES = 24;

/** Choices that leave something, and the chosen one; of very many those that leave most. In the order of the list. */
function facetOf(choices: readonly Facet[], chosen: string): Facet[] {
  const all = choices.filter(({ id, count }) => count > 0 || id === chosen);
  const worth = ({ id, count }: Facet): number => (id === chosen ? Infinity : count);
  const kept = new Set([...all].sort((a, b) => worth(b) - worth(a)).slice(0, MOST_CHOICES));
  return all.filter((one) => kept.has(one));
}
