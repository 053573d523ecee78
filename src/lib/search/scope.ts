/** The part of the collection that the filters leave, and how many matches each choice of a filter would leave. */
import { HALF_NAMES } from '../report/report-name.ts';
import type { Answer, Facet } from './answer.ts';
import type { Filters } from './filters.ts';
import type { Directory } from './index/index-format.ts';
import type { Items } from './index/items.ts';
import type { Sections } from './index/sections.ts';

export class Scope {
  readonly #sections: Sections;
  readonly #directory: Directory;
  readonly #filters: Filters;
  /** Places of the chosen report, theme and half; null where all are wanted, -1 for one that is not there. */
  readonly #report: number | null;
  readonly #theme: number | null;
  readonly #half: number | null;

  constructor(sections: Sections, directory: Directory, filters: Filters) {
    this.#sections = sections;
    this.#directory = directory;
    this.#filters = filters;
    const place = (list: readonly string[], id: string): number | null => (id === '' ? null : list.indexOf(id));
    this.#report = filters.report === '' ? null : directory.reports.findIndex(({ id }) => id === filters.report);
    this.#theme = place(sections.themeIds, filters.theme);
    this.#half = place(sections.halfIds, filters.half);
  }

  #ofReport = (section: number): boolean => this.#report === null || this.#sections.report[section] === this.#report;
  #ofTheme = (section: number): boolean => this.#theme === null || this.#sections.themeOf(section) === this.#theme;
  #ofHalf = (section: number): boolean => this.#half === null || this.#sections.halfOf(section) === this.#half;

  holdsSection(section: number): boolean {
    return this.#ofReport(section) && this.#ofTheme(section) && this.#ofHalf(section);
  }

  holds(item: number): boolean {
    return this.holdsSection(this.#sections.of(item));
  }

  /** The items that the filters leave. */
  keep(items: Items): Items {
    const { report, theme, half } = this.#filters;
    if (report === '' && theme === '' && half === '') return items;
    const kept: number[] = [];
    this.#sections.forEachRun(items, (section, from, to) => {
      if (this.holdsSection(section)) for (let at = from; at < to; at++) kept.push(items[at] ?? 0);
    });
    return Int32Array.from(kept);
  }

  /** Matches of every choice of a filter, the other filters in force. */
  facets(items: Items): Answer['facets'] {
    const { report, themeIds, halfIds } = this.#sections;
    const { reports, themes } = this.#directory;
    const ofReports = new Int32Array(reports.length);
    const ofThemes = new Int32Array(themeIds.length);
    const ofHalves = new Int32Array(halfIds.length);
    const add = (counts: Int32Array, at: number, count: number): void => void (counts[at] = (counts[at] ?? 0) + count);
    this.#sections.forEachRun(items, (section, from, to) => {
      const [ofReport, ofTheme, ofHalf] = [this.#ofReport(section), this.#ofTheme(section), this.#ofHalf(section)];
      if (ofTheme && ofHalf) add(ofReports, report[section] ?? 0, to - from);
      if (ofReport && ofHalf) add(ofThemes, this.#sections.themeOf(section), to - from);
      if (ofReport && ofTheme) add(ofHalves, this.#sections.halfOf(section), to - from);
    });
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
  const ranked = [...all].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen) || b.count - a.count);
  const kept = new Set(ranked.slice(0, MOST_CHOICES));
  return all.filter((one) => kept.has(one));
}
