/** What the pages that compare are made of. */
import {
  makeComparison,
  type ComparedConcept,
  type Comparison,
  type ComparisonExtras,
} from '../lib/compare/comparison/comparison.ts';
import { attention } from '../lib/compare/comparison/attention.ts';
import { namedConcepts } from '../lib/compare/comparison/silence.ts';
import type { Report } from '../schema/report.ts';
import { conceptsWithData, indicatorsOf, nearOf, similarOf, spreadOf } from './collection.ts';
import { concepts, report } from './data.ts';

/** What comparisons need of concepts: of all that are told, or of those of some reports. */
export function comparedConcepts(reports?: readonly string[]): ComparedConcept[] {
  const all = new Map(conceptsWithData().map((concept) => [concept.id, concept]));
  const told = reports && new Set(reports.flatMap((id) => indicatorsOf(id).map(({ concept }) => concept)));
  return [...all.values()]
    .filter(({ id }) => told?.has(id) ?? true)
    .map(({ id, name, theme, nature, near }) => ({
      id,
      name,
      theme,
      nature,
      near: near.filter((one) => all.has(one.concept)),
      reports: spreadOf(id),
    }));
}

/** What takes ten times as long as the rest of a page, while the data of a report is held. */
const known = new WeakMap<Report, Pick<ComparisonExtras, 'named' | 'attention'>>();

function extrasOf(id: string): Omit<ComparisonExtras, 'similar'> {
  const whole = report(id);
  const { sections } = whole;
  const found = known.get(whole) ?? { named: namedConcepts(sections, concepts()), attention: attention(sections) };
  known.set(whole, found);
  return { report: nearOf(id, 'own'), ...found };
}

/** What a comparison needs of a report beside its measurements and sections. */
export const comparisonExtras = (id: string): ComparisonExtras => ({ ...extrasOf(id), similar: similarOf(id) });

/** Of reports, with the concepts that they tell, or with others too. */
export const comparisonOf = (ids: readonly string[], told = comparedConcepts(ids)): Comparison =>
  makeComparison(
    told,
    ids.map((id) => ({
      ...extrasOf(id),
      indicators: indicatorsOf(id),
      sections: report(id).sections,
      // Asked for by the view of themes alone: the others stay when another report has one of the sentences.
      get similar() {
        return similarOf(id);
      },
    })),
  );

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
