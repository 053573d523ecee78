/** The part of the collection that the filters leave, and how many matches each choice of a filter would leave. */
import { HALF_NAMES } from '../report/report-name.ts';
import type { Answer, Facet } from './answer.ts';
import type { Filters } from './filters.ts';
import type { Directory } from './index/index-format.ts';
import type { Items } from './index/items.ts';
import type { Sections } from './index/sections.ts';

type Choice = readonly [id: string, name: string];

export class Scope {
  readonly #sections: Sections;
  readonly #filters: Filters;
  readonly #reports: readonly Choice[];
  readonly #themes: readonly Choice[];
  readonly #report: number;

  constructor(sections: Sections, directory: Directory, filters: Filters) {
    this.#sections = sections;
    this.#filters = filters;
    this.#reports = directory.reports.map(({ id, name }) => [id, name]);
    this.#themes = directory.themes.map(({ id, name }) => [id, name]);
    this.#report = this.#reports.findIndex(([id]) => id === filters.report);
  }

  #ofReport = (section: number): boolean =>
    this.#filters.report === '' || this.#sections.report[section] === this.#report;
  #ofTheme = (section: number): boolean =>
    this.#filters.theme === '' || this.#sections.theme(section) === this.#filters.theme;
  #ofHalf = (section: number): boolean =>
    this.#filters.half === '' || this.#sections.half(section) === this.#filters.half;

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
    const reports = new Map<string, number>();
    const themes = new Map<string, number>();
    const halves = new Map<string, number>();
    const add = (counts: Map<string, number>, id: string, count: number): void =>
      void counts.set(id, (counts.get(id) ?? 0) + count);
    this.#sections.forEachRun(items, (section, from, to) => {
      const [ofReport, ofTheme, ofHalf] = [this.#ofReport(section), this.#ofTheme(section), this.#ofHalf(section)];
      if (ofTheme && ofHalf) add(reports, this.#reports[this.#sections.report[section] ?? 0]?.[0] ?? '', to - from);
      if (ofReport && ofHalf) add(themes, this.#sections.theme(section), to - from);
      if (ofReport && ofTheme) add(halves, this.#sections.half(section), to - from);
    });
    return {
      report: facet(this.#reports, reports, this.#filters.report),
      theme: facet(this.#themes, themes, this.#filters.theme),
      half: facet(Object.entries(HALF_NAMES), halves, this.#filters.half),
    };
  }
}

/** Choices shown of one filter. */
const MOST_CHOICES = 24;

/** Choices that leave something, and the chosen one; of very many those that leave most. In the order of the list. */
function facet(choices: readonly Choice[], counts: ReadonlyMap<string, number>, chosen: string): Facet[] {
  const all = choices.flatMap(([id, name]) =>
    counts.has(id) || id === chosen ? [{ id, name, count: counts.get(id) ?? 0 }] : [],
  );
  if (all.length <= MOST_CHOICES) return all;
  const ranked = [...all].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen) || b.count - a.count);
  const kept = new Set(ranked.slice(0, MOST_CHOICES));
  return all.filter((one) => kept.has(one));
}
