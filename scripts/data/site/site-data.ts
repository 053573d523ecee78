/** Writes the files of `site/`, the data about several reports that pages need, collected while the reports are added one by one. */
import { createHash } from 'node:crypto';
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { THEMES } from '../../../src/catalogue/themes.ts';
import { attention, share } from '../../../src/lib/compare/comparison/attention.ts';
import { comparedReports } from '../../../src/lib/compare/compared-report.ts';
import { themePassages } from '../../../src/lib/compare/comparison/theme-passages.ts';
import { allSections } from '../../../src/lib/report/sections.ts';
import { SMALL_COLLECTION } from '../../../src/lib/urls.ts';
import { indicatorRows, rowNames } from '../../../src/lib/table/indicator-rows.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { PlaceEntry } from '../../../src/schema/place.ts';
import type { Report, ReportSummary } from '../../../src/schema/report.ts';
import {
  FEW_REPORTS,
  MOST_COUNTED,
  MOST_PASSAGES,
  MOST_SHARES,
  type Collection,
  type ConceptSpread,
  type CorrectedReport,
  type Pairs,
  type ReportLabel,
  type SectionIds,
  type SmallCollection,
  type ThemeReports,
  type ToldConcepts,
} from '../../../src/schema/site-data.ts';
import { comparisonPairs } from '../../pipeline/collection/comparison-pairs.ts';
import { placeOfReport } from '../../pipeline/collection/places.ts';
import type { PutFolder } from '../put-file.ts';
import { ConceptWriter } from './concept-writer.ts';
import { FacetCounts } from './facet-counts.ts';
import { namedSections, nearReports } from './near-writer.ts';

/** The data of a theme with ids of reports, because the labels are known only after the last report. */
interface ThemeFound {
  reports: number;
  shares: { report: string; review: number | null; plan: number | null }[];
  speaking: string[];
}

export class SiteData {
  readonly #folder: PutFolder;
  readonly #concepts = new Map<string, ConceptWriter>();
  readonly #themes = THEMES.map(({ id }) => ({ id, found: { reports: 0, shares: [], speaking: [] } as ThemeFound }));
  /** For each report, some of its sections by theme and half. */
  readonly #sections = new Map<string, ReturnType<typeof namedSections>>();
  readonly #sectionIds: SectionIds = {};
  readonly #corrected: Pick<Report, 'id' | 'corrections'>[] = [];
  readonly #facets = new FacetCounts();
  readonly #hash = createHash('sha256');
  readonly #totals = { reports: 0, sentences: 0, indicators: 0, mapped: 0, removed: 0 };

  constructor(folder: PutFolder) {
    this.#folder = folder;
  }

  /** Adds a report. Add the newest first. `lines` are its indicators as JSON. */
  add(summary: ReportSummary, report: Report, indicators: readonly Indicator[], lines: readonly string[]): void {
    this.#hash.update(`[${JSON.stringify(summary)},[${lines.join()}]]`);
    this.#totals.reports++;
    this.#totals.sentences += summary.counts.sentences;
    this.#totals.indicators += indicators.length;
    this.#totals.mapped += indicators.filter(({ concept }) => concept !== null).length;
    this.#totals.removed += report.artefacts.filter(({ kind }) => kind !== 'file-header').length;
    const { id, corrections } = report;
    if (corrections.length > 0) this.#corrected.push({ id, corrections });
    this.#sections.set(summary.id, namedSections(report));
    this.#sectionIds[summary.id] = allSections(report.sections).map((section) => section.id);
    this.#addConcepts(report, indicators);
    this.#addThemes(summary, report);
  }

  #addConcepts(report: Report, indicators: readonly Indicator[]): void {
    const names = rowNames(report);
    this.#facets.add(indicatorRows(indicators, names, CONCEPTS));
    for (const [id, own] of Map.groupBy(indicators, ({ concept }) => concept)) {
      if (id === null) continue;
      let writer = this.#concepts.get(id);
      if (!writer) {
        writer = new ConceptWriter((file, some) => this.#write(`concept-rows/${id}-${String(file)}`, some));
        this.#concepts.set(id, writer);
      }
      writer.add(report, own, names);
    }
  }

  #addThemes(summary: ReportSummary, { sections }: Report): void {
    const own = attention(sections);
    for (const { id, found } of this.#themes) {
      const [review, plan] = [share(own, id, 'review'), share(own, id, 'plan')];
      if (found.shares.length < MOST_SHARES) found.shares.push({ report: summary.id, review, plan });
      if (themePassages(sections, id).length === 0) continue;
      found.reports++;
      if (found.speaking.length < MOST_PASSAGES) found.speaking.push(summary.id);
    }
  }

  /** Writes the files after the last report; returns the version of the data. `published`: pairs that once had a comparison page. */
  finish(reports: readonly ReportSummary[], places: readonly PlaceEntry[], published: Pairs): string {
    const pairs = comparisonPairs(reports, placeOfReport(places), published);
    const labels = new Map(comparedReports(reports).map((label) => [label.id, label]));
    const labelOf = (id: string): ReportLabel => {
      const label = labels.get(id);
      if (!label) throw new Error(`unknown report ${id}`);
      return label;
    };
    const figures = new Map([...this.#concepts].map(([id, writer]) => [id, writer.finish(labelOf)]));
    for (const [id, found] of figures) this.#write(`concepts/${id}`, found);
    for (const { id, found } of this.#themes) this.#write(`themes/${id}`, labelled(found, labelOf));
    for (const [id, near] of nearReports(reports, places, this.#sections, pairs, labelOf))
      this.#write(`near/${id}`, near);
    const concepts = CONCEPTS.flatMap(({ id }) => {
      const found = figures.get(id);
      return found ? [{ id, reports: found.reports, figures: found.figures }] : [];
    });
    const spread: ConceptSpread = Object.fromEntries(
      concepts.map((one) => [one.id, Math.min(one.reports, MOST_COUNTED)]),
    );
    const version = this.#hash.update(JSON.stringify(CONCEPTS)).digest('hex').slice(0, 8);
    this.#write('collection', { version, ...this.#totals, concepts } satisfies Collection);
    const isSmall: SmallCollection = {
      texts: this.#totals.sentences <= SMALL_COLLECTION,
      reports: this.#totals.reports <= FEW_REPORTS,
    };
    this.#write('small', isSmall);
    this.#write('concept-spread', spread);
    const told: ToldConcepts = Object.fromEntries(concepts.map(({ id }) => [id, true]));
    this.#write('told-concepts', told);
    const corrected = this.#corrected.map(({ id, corrections }): CorrectedReport => ({ ...labelOf(id), corrections }));
    this.#write('corrections', corrected);
    this.#write('section-ids', this.#sectionIds);
    this.#write('pairs', pairs);
    this.#write('facets', this.#facets.finish());
    return version;
  }

  #write(name: string, value: unknown): void {
    this.#folder.put(`${name}.json`, JSON.stringify(value));
  }
}

const labelled = (found: ThemeFound, labelOf: (report: string) => ReportLabel): ThemeReports => ({
  reports: found.reports,
  shares: found.shares.map((share) => ({ ...share, report: labelOf(share.report) })),
  speaking: found.speaking.map(labelOf),
});
