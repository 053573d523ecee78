/** The data of a comparison of chosen reports; every view is a function of it. */
import type { Concept } from '../../../schema/catalogue.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Report } from '../../../schema/report.ts';
import type { ReportLabel } from '../../../schema/site-data.ts';
import { seriesMarks } from '../../chart/report-mark.ts';
import { known } from '../../group-by.ts';
import type { Aspect, Context } from '../may-compare.ts';
import type { Attention } from './attention.ts';

export type ComparedConcept = Pick<Concept, 'id' | 'name' | 'theme' | 'nature' | 'near'> & {
  /** Number of reports in the whole collection that have a figure of it; 5 means five or more. */
  reports: number;
};

export interface ComparisonReport {
  report: ReportLabel;
  indicators: Indicator[];
  /** Concept id → id of the first sentence that names the concept. */
  named: Record<string, string>;
  attention: Attention;
  sections: Report['sections'];
}

/** What the browser loads of each report besides the published data files. */
export type ComparisonExtras = Omit<ComparisonReport, 'indicators' | 'sections'>;
export type Part = 'indicators' | 'sections';

export interface Comparison {
  /** The chosen reports in the order of their columns. */
  reports: readonly ReportLabel[];
  concepts: ReadonlyMap<string, ComparedConcept>;
  contents: ReadonlyMap<string, Partial<ComparisonReport>>;
}

/** `concepts` are those that at least one report of the collection has a figure of; `contents` are in column order. */
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

/** Returns one field of a report. Throws if the caller has not loaded it. */
export function contentOf<K extends keyof ComparisonReport>(
  comparison: Comparison,
  report: string,
  what: K,
): ComparisonReport[K] {
  const content = comparison.contents.get(report)?.[what];
  if (content === undefined) throw new Error(`${what} of ${report} is not loaded`);
  return content;
}

/** The context for mayCompare. */
export function contextOf({ reports, concepts }: Pick<Comparison, 'reports' | 'concepts'>, aspect: Aspect): Context {
  const places = new Map(reports.map(({ id, place }) => [id, place]));
  return {
    aspect,
    place: (report) => known(places, report),
    concept: (id) => concepts.get(id),
  };
}
