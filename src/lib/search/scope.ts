/** The part of the collection that the filters leave, and how many matches each choice of a filter would leave. */
import { HALF_NAMES } from '../report/report-name.ts';
import type { Answer, Facet } from './answer.ts';
import type { Filters } from './filters.ts';
import type { Base, ReportEntry } from './index/index-format.ts';
import type { Items } from './index/items.ts';
import type { Sections } from './index/sections.ts';

/** What a filter can choose among. */
export interface Choices extends Pick<Base, 'themes'> {
  reports: readonly Pick<ReportEntry, 'id' | 'name'>[];
}

export class Scope {
  readonly #sections: Sections;
  readonly #choices: Choices;
  readonly #filters: Filters;
  /** Places of the chosen report, theme and half; null where all are wanted, -1 for one that is not there. */
  readonly #report: number | null;
  readonly #theme: number | null;
  readonly #half: number | null;

  constructor(sections: Sections, choices: Choices, filters: Filters) {
    this.#sections = sections;
    this.#choices = choices;
    this.#filters = filters;
    const place = (list: readonly string[], id: string): number | null => (id === '' ? null : list.indexOf(id));
    this.#report = filters.report === '' ? null : choices.reports.findIndex(({ id }) => id === filters.report);
    this.#theme = place(sections.themeIds, filters.theme);
    this.#half = place(sections.halfIds, filters.half);
  }

  holdsSection(section: number): boolean {
    return (
      (this.#report === null || this.#sections.reportOfSection(section) === this.#report) &&
      (this.#theme === null || this.#sections.themeOf(section) === this.#theme) &&
      (this.#half === null || this.#sections.halfOf(section) === this.#half)
    );
  }

  holds(item: number): boolean {
    return this.holdsSection(this.#sections.of(item));
  }

  /** Whether no filter leaves anything out. */
  get isWhole(): boolean {
    return this.#report === null && this.#theme === null && this.#half === null;
  }

  /** The items that the filters leave. */
  keep(items: Items): Items {
    if (this.isWhole) return items;
    const kept = this.#sections.runsOf(items).filter(({ of }) => this.holdsSection(of));
    return Int32Array.from(kept.flatMap(({ from, to }) => [...items.subarray(from, to)]));
  }

  /** Matches of every choice of a filter, the other filters in force. */
  facets(items: Items): Answer['facets'] {
    const { themeIds, halfIds } = this.#sections;
    const { reports, themes } = this.#choices;
    const ofReports = new Int32Array(reports.length);
    const ofThemes = new Int32Array(themeIds.length);
    const ofHalves = new Int32Array(halfIds.length);
    for (const { of: section, from, to } of this.#sections.runsOf(items)) {
      const report = this.#sections.reportOfSection(section);
      const theme = this.#sections.themeOf(section);
      const half = this.#sections.halfOf(section);
      const isReport = this.#report === null || this.#report === report;
      const isTheme = this.#theme === null || this.#theme === theme;
      const isHalf = this.#half === null || this.#half === half;
      if (isTheme && isHalf) ofReports[report] = (ofReports[report] ?? 0) + to - from;
      if (isReport && isHalf) ofThemes[theme] = (ofThemes[theme] ?? 0) + to - from;
      if (isReport && isTheme) ofHalves[half] = (ofHalves[half] ?? 0) + to - from;
    }
    const countOf = (id: string, ids: readonly string[], counts: Int32Array): number => counts[ids.indexOf(id)] ?? 0;
    return {
      report: facet(
        reports.map(({ id, name }, at) => ({ id, name, count: ofReports[at] ?? 0 })),
        this.#filters.report,
      ),
      theme: facet(
        themes.map(({ id, name }) => ({ id, name, count: countOf(id, themeIds, ofThemes) })),
        this.#filters.theme,
      ),
      half: facet(
        Object.entries(HALF_NAMES).map(([id, name]) => ({ id, name, count: countOf(id, halfIds, ofHalves) })),
        this.#filters.half,
      ),
    };
  }
}

/** Choices shown of one filter. */
const MOST_CHOICES = 24;

/** Choices that leave something, and the chosen one; of very many those that leave most. In the order of the list. */
function facet(choices: readonly Facet[], chosen: string): Facet[] {
  const all = choices.filter(({ id, count }) => count > 0 || id === chosen);
  if (all.length <= MOST_CHOICES) return all;
  const worth = ({ id, count }: Facet): number => (id === chosen ? Infinity : count);
  const counts = Float64Array.from(all, worth).sort();
  const least = counts.at(-MOST_CHOICES) ?? 0;
  // Of those that leave as many as the last one kept, the first.
  let room = MOST_CHOICES - (counts.length - 1 - counts.lastIndexOf(least));
  return all.filter((one) => worth(one) > least || (worth(one) === least && room-- > 0));
}
