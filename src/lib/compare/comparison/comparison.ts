/** What a comparison of chosen reports is made of; every view is a function of it. */
import type { Concept } from '../../../schema/catalogue.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Report } from '../../../schema/report.ts';
import type { ReportLabel, SimilarGroups } from '../../../schema/site-data.ts';
import { seriesMarks } from '../../chart/report-mark.ts';
import { known } from '../../group-by.ts';
import type { Aspect, Context } from '../may-compare.ts';
import type { Attention } from './attention.ts';

export type ComparedConcept = Pick<Concept, 'id' | 'name' | 'theme' | 'nature' | 'near'> & {
  /** How many reports of the whole collection give a figure for it; five stands for five and more. */
  reports: number;
};

export interface ComparisonReport {
  report: ReportLabel;
  indicators: Indicator[];
  /** Concepts that the text names without a figure, each with the id of the first sentence that does. */
  named: Record<string, string>;
  attention: Attention;
  sections: Report['sections'];
  /** Its share in the groups of near-duplicate sentences. */
  similar: SimilarGroups;
}

/** What the browser loads of each report beside the files that are offered as data. */
export type ComparisonExtras = Omit<ComparisonReport, 'indicators' | 'sections'>;
export type Part = 'indicators' | 'sections';

export interface Comparison {
  /** The chosen reports in the order of their columns. */
  reports: readonly ReportLabel[];
  concepts: ReadonlyMap<string, ComparedConcept>;
  contents: ReadonlyMap<string, Partial<ComparisonReport>>;
}

/** `concepts`: those that at least one report of the collection gives a figure for; `contents` in the order of the columns. */
export function makeComparison(
  concepts: readonly ComparedConcept[],
  contents: readonly (Partial<ComparisonReport> & Pick<ComparisonReport, 'report'>)[],
): Comparison {
  const reports = contents.map(({ report }) => report);
  const marks = seriesMarks(reports);
  return {
    reports: reports.map((report, at) => ({ ...report, mark: marks[at] ?? 0 })),
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    contents: new Map(contents.map((content) => [content.report.id, content])),
  };
}

/** One thing of one report; what was not loaded is a mistake of the caller. */
export function contentOf<K extends keyof ComparisonReport>(
  comparison: Comparison,
  report: string,
  what: K,
): ComparisonReport[K] {
  const content = comparison.contents.get(report)?.[what];
  if (content === undefined) throw new Error(`the comparison lacks ${what} of ${report}`);
  return content;
}

/** What mayCompare has to know. */
export function contextOf({ reports, concepts }: Pick<Comparison, 'reports' | 'concepts'>, aspect: Aspect): Context {
  const places = new Map(reports.map(({ id, place }) => [id, place]));
  return {
    aspect,
    place: (report) => known(places, report),
    concept: (id) => concepts.get(id),
  };
}
