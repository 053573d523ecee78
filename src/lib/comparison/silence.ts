/** What some of the chosen reports speak of and others do not. "Not mentioned" is all that this says. */
import { THEME_IDS, type ThemeId } from '../../schema/vocabulary.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { attention } from './attention.ts';
import { contentsOf, type ComparedConcept, type Comparison } from './comparison.ts';

export interface Silence {
  /** Themes with a section of their own in some of the reports: by report whether it has one. */
  themes: { theme: ThemeId; speaks: boolean[] }[];
  /** Concepts that some of the reports measure: by report its first figure, or null. What more of them measure comes first. */
  concepts: { concept: ComparedConcept; figures: (Indicator | null)[] }[];
}

export function silence(comparison: Comparison): Silence {
  const contents = comparison.reports.map(({ id }) => contentsOf(comparison, id));
  const shares = contents.map(({ sections }) => attention(sections));
  const mixed = (speaks: readonly boolean[]): boolean => speaks.includes(true) && speaks.includes(false);
  const themes = THEME_IDS.map((theme) => ({
    theme,
    speaks: shares.map(({ themes: own }) => own[theme].review + own[theme].plan > 0),
  })).filter(({ speaks }) => mixed(speaks));
  const concepts = [...comparison.concepts.values()]
    .map((concept) => ({
      concept,
      figures: contents.map(({ indicators }) => indicators.find((indicator) => indicator.concept === concept.id) ?? null),
    }))
    .filter(({ figures }) => mixed(figures.map((figure) => figure !== null)));
  const speaking = (figures: readonly (Indicator | null)[]): number => figures.filter((figure) => figure !== null).length;
  concepts.sort(
    (a, b) =>
      speaking(b.figures) - speaking(a.figures) ||
      b.concept.reports - a.concept.reports ||
      THEME_IDS.indexOf(a.concept.theme) - THEME_IDS.indexOf(b.concept.theme),
  );
  return { themes, concepts };
}
