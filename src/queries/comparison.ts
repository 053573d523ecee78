/** The data of the comparison pages. */
import {
  makeComparison,
  type ComparedConcept,
  type Comparison,
  type ComparisonExtras,
  type ComparisonReport,
} from '../lib/compare/comparison/comparison.ts';
import { attention } from '../lib/compare/comparison/attention.ts';
import { conceptsWithData, indicatorsOf, isTold, mentionsOf, nearOf, spreadOf } from './collection.ts';
import { concepts, report } from './data.ts';

/** The concepts of a comparison: those that the given reports have figures of, or without `reports` all that have figures. */
export function comparedConcepts(reports?: readonly string[]): ComparedConcept[] {
  const told = reports && new Set(reports.flatMap((id) => indicatorsOf(id).map(({ concept }) => concept)));
  const some = told ? concepts().filter(({ id }) => told.has(id)) : conceptsWithData();
  return some.map(({ id, name, theme, nature, near }) => ({
    id,
    name,
    theme,
    nature,
    get near() {
      return near.filter((one) => isTold(one.concept));
    },
    get reports() {
      return spreadOf(id);
    },
  }));
}

/** The parts of a report, each read only when a view uses it, so that a page is not rebuilt when data changes that its view leaves out. */
const contentOf = (id: string): ComparisonReport => ({
  report: nearOf(id, 'own'),
  get named() {
    return mentionsOf(id);
  },
  get attention() {
    return attention(report(id).sections);
  },
  get indicators() {
    return indicatorsOf(id);
  },
  get sections() {
    return report(id).sections;
  },
});

/** What a comparison needs of a report besides its measurements and sections. */
export function comparisonExtras(id: string): ComparisonExtras {
  const { report: own, named, attention: shares } = contentOf(id);
  return { report: own, named, attention: shares };
}

/** The comparison of some reports, over the concepts that they measure unless others are given. */
export const comparisonOf = (ids: readonly string[], told = comparedConcepts(ids)): Comparison =>
  makeComparison(told, ids.map(contentOf));

/** Orders two reports by date, else by planned period, newer first. */
export const newestFirst = (a: string, b: string): [string, string] => {
  const [x, y] = [a, b].map((id) => report(id).date ?? report(id).plans ?? '');
  return (x === y ? a < b : (x ?? '') > (y ?? '')) ? [a, b] : [b, a];
};
