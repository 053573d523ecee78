/** What the pages that compare are made of. */
import { comparedReports } from '../lib/compare/compared-report.ts';
import {
  makeComparison,
  PARTS,
  type Comparison,
  type ComparisonIndex,
  type ComparisonReport,
  type Part,
} from '../lib/compare/comparison/comparison.ts';
import { attention } from '../lib/compare/comparison/attention.ts';
import { namedConcepts } from '../lib/compare/comparison/silence.ts';
import { groupsOfReport } from '../lib/compare/comparison/similar-sentences.ts';
import { conceptSpread } from '../lib/figure/leading-indicators.ts';
import { concepts, indicators, report, reports, similar } from './data.ts';

export function comparisonIndex(): ComparisonIndex {
  const spread = conceptSpread(indicators());
  return {
    reports: comparedReports(reports()),
    concepts: concepts().flatMap(({ id, name, theme, nature, near }) => {
      const count = spread.get(id);
      return count === undefined
        ? []
        : [{ id, name, theme, nature, near: near.filter((one) => spread.has(one.concept)), reports: count }];
    }),
  };
}

export function comparisonReport(id: string): ComparisonReport {
  const { sections } = report(id);
  return {
    indicators: indicators().filter((indicator) => indicator.report === id),
    named: namedConcepts(sections, concepts()),
    attention: attention(sections),
    sections,
    similar: groupsOfReport(similar().groups, id),
  };
}

/** The part of a report that the browser loads for a view. */
export function comparisonPart(id: string, part: Part): Partial<ComparisonReport> {
  const all = comparisonReport(id);
  return Object.fromEntries(PARTS[part].map((key) => [key, all[key]]));
}

export const comparisonOf = (ids: readonly string[]): Comparison =>
  makeComparison(comparisonIndex(), ids, new Map(ids.map((id) => [id, comparisonReport(id)])));

/** Below this every two reports have their page; above, a report has one with each of its nearest. */
const PAIRS_OF_ALL = 20;
const NEAREST = 8;

/**
 * Pairs of reports that get static pages, each in the order of the collection. Up to twenty reports these are all pairs;
 * of more, each with the eight that are nearest in level and year, since pairs grow with the square.
 */
export function pairs(): [string, string][] {
  const all = reports();
  const found: [string, string][] = [];
  for (const [index, a] of all.entries()) {
    const later = all.slice(index + 1);
    const chosen =
      all.length <= PAIRS_OF_ALL
        ? later
        : [...later]
            .sort((b, c) => Number(b.place.level !== a.place.level) - Number(c.place.level !== a.place.level))
            .slice(0, NEAREST);
    for (const b of chosen) found.push([a.id, b.id]);
  }
  return found;
}
