/** What the page of one theme shows. */
import type { ComparedConcept, Comparison } from '../lib/compare/comparison/comparison.ts';
import { figures, type FigureRow } from '../lib/compare/comparison/figures.ts';
import { themePassages } from '../lib/compare/comparison/theme-passages.ts';
import type { ComparedReport } from '../lib/compare/compared-report.ts';
import { twinsOf, type Twins } from '../lib/compare/comparison-views/themes-view.ts';
import { themeShares, type ThemeShare } from '../lib/compare/theme-shares.ts';
import type { Section } from '../schema/report.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { comparisonOf } from './comparison.ts';
import { report, reports } from './data.ts';

export interface ThemePage {
  comparison: Comparison;
  /** What at least two reports measure. Empty where there are more reports than a table has room for columns. */
  rows: FigureRow[];
  /** Concepts of the theme that stand in no row. */
  concepts: ComparedConcept[];
  passages: { report: ComparedReport; sections: Section[] }[];
  shares: ThemeShare[];
  twins: Twins;
}

/** More columns than these cannot be read side by side. */
const MOST_COLUMNS = 6;

export function themePage(theme: ThemeId): ThemePage {
  const ids = reports().map(({ id }) => id);
  const comparison = comparisonOf(ids);
  const rows = ids.length > MOST_COLUMNS ? [] : figures(comparison).filter((row) => row.theme === theme);
  const shown = new Set(rows.map(({ concept }) => concept));
  const texts = comparison.reports.map((one) => ({ report: one, sections: report(one.id).sections }));
  return {
    comparison,
    rows,
    concepts: [...comparison.concepts.values()]
      .filter((concept) => concept.theme === theme && !shown.has(concept.id))
      .sort((a, b) => b.reports - a.reports),
    passages: texts
      .map(({ report: one, sections }) => ({ report: one, sections: themePassages(sections, theme) }))
      .filter(({ sections }) => sections.length > 0),
    shares: themeShares(theme, texts),
    twins: twinsOf(comparison),
  };
}
