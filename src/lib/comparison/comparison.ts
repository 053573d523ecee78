/** What a comparison of chosen reports is made of; every view is a function of it. */
import type { Concept } from '../../schema/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Report } from '../../schema/report.ts';
import type { ComparedReport } from '../compared-report.ts';
import type { Aspect, Context } from '../may-compare.ts';
import type { SimilarGroups } from './similar-sentences.ts';

/** A concept as comparisons need it. */
export type ComparedConcept = Pick<Concept, 'id' | 'name' | 'theme' | 'nature' | 'near' | 'wordings'> & {
  /** How many reports of the whole collection give a figure for it. */
  reports: number;
};

/** What all comparisons share; loaded once by the browser. */
export interface ComparisonIndex {
  /** The whole collection, newest first. */
  reports: ComparedReport[];
  /** Concepts that at least one report gives a figure for. */
  concepts: ComparedConcept[];
}

/** One report as comparisons need it, a file a report for the browser. */
export interface ComparisonReport {
  indicators: Indicator[];
  sections: Report['sections'];
  /** Its share in the groups of near-duplicate sentences. */
  similar: SimilarGroups;
}

export interface Comparison {
  /** The chosen reports in the order of their columns. */
  reports: readonly ComparedReport[];
  concepts: ReadonlyMap<string, ComparedConcept>;
  /** By report, in reading order. */
  contents: ReadonlyMap<string, ComparisonReport>;
}

export function makeComparison(
  index: ComparisonIndex,
  chosen: readonly string[],
  contents: ReadonlyMap<string, ComparisonReport>,
): Comparison {
  return {
    reports: chosen.flatMap((id) => index.reports.find((report) => report.id === id) ?? []),
    concepts: new Map(index.concepts.map((concept) => [concept.id, concept])),
    contents,
  };
}

export const contentsOf = (comparison: Comparison, report: string): ComparisonReport => {
  const contents = comparison.contents.get(report);
  if (!contents) throw new Error(`the comparison lacks ${report}`);
  return contents;
};

/** What mayCompare has to know. */
export function contextOf({ reports, concepts }: Pick<Comparison, 'reports' | 'concepts'>, aspect: Aspect): Context {
  const places = new Map(reports.map(({ id, place }) => [id, place]));
  return {
    aspect,
    place: (report) => {
      const place = places.get(report);
      if (!place) throw new Error(`unknown report ${report}`);
      return place;
    },
    concept: (id) => concepts.get(id),
  };
}
