/** What the pages that compare are made of. */
import {
  makeComparison,
  PARTS,
  type ComparedConcept,
  type Comparison,
  type ComparisonReport,
  type Part,
} from '../lib/compare/comparison/comparison.ts';
import { attention } from '../lib/compare/comparison/attention.ts';
import { namedConcepts } from '../lib/compare/comparison/silence.ts';
import { conceptSpread, conceptsWithData, indicatorsOf, nearOf, similarOf } from './collection.ts';
import { concepts, report } from './data.ts';

/** What all comparisons share. */
export function comparedConcepts(): ComparedConcept[] {
  const spread = conceptSpread();
  return conceptsWithData().map(({ id, name, theme, nature, near }) => ({
    id,
    name,
    theme,
    nature,
    near: near.filter((one) => one.concept in spread),
    reports: spread[id] ?? 0,
  }));
}

export function comparisonReport(id: string): ComparisonReport {
  const { sections } = report(id);
  return {
    report: nearOf(id).own,
    indicators: indicatorsOf(id),
    named: namedConcepts(sections, concepts()),
    attention: attention(sections),
    sections,
    similar: similarOf(id),
  };
}

/** The part of a report that the browser loads for a view. */
export function comparisonPart(id: string, part: Part): Partial<ComparisonReport> {
  const all = comparisonReport(id);
  return Object.fromEntries(PARTS[part].map((key) => [key, all[key]]));
}

export const comparisonOf = (ids: readonly string[]): Comparison =>
  makeComparison(comparedConcepts(), ids.map(comparisonReport));

/** Two reports in the order of the collection. */
export const newestFirst = (a: string, b: string): [string, string] => {
  const [x, y] = [report(a), report(b)];
  return (x.date ?? '') === (y.date ?? '')
    ? a < b
      ? [a, b]
      : [b, a]
    : (x.date ?? '') > (y.date ?? '')
      ? [a, b]
      : [b, a];
};
