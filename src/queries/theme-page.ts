/** The data of the page of one theme. */
import { figures } from '../lib/compare/comparison/figures.ts';
import { themePassages } from '../lib/compare/comparison/theme-passages.ts';
import { twinsOf } from '../lib/compare/comparison/similar-sentences.ts';
import { MOST_PASSAGES } from '../schema/site-data.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { collection, themeOf } from './collection.ts';
import { comparedConcepts, comparisonOf } from './comparison.ts';
import { report } from './data.ts';

/** What the reports say on a theme; figures side by side only if the table has room for a column for each report. */
export function themePage(theme: ThemeId) {
  const found = themeOf(theme);
  const areAll = found.shares.length <= MOST_PASSAGES;
  const labels = areAll ? found.shares.map(({ report: label }) => label) : found.speaking;
  const comparison = comparisonOf(
    labels.map(({ id }) => id),
    comparedConcepts(),
  );
  const rows = areAll ? figures(comparison).filter((row) => row.theme === theme) : [];
  const shown = new Set(rows.map(({ concept }) => concept));
  const reports = new Map(collection().concepts.map((one) => [one.id, one.reports]));
  return {
    comparison,
    found,
    rows,
    concepts: [...comparison.concepts.values()]
      .filter((concept) => concept.theme === theme && !shown.has(concept.id))
      .map((concept) => ({ ...concept, reports: reports.get(concept.id) ?? 0 }))
      .sort((a, b) => b.reports - a.reports),
    passages: comparison.reports
      .map((one) => ({ report: one, sections: themePassages(report(one.id).sections, theme) }))
      .filter(({ sections }) => sections.length > 0),
    twins: twinsOf(comparison),
  };
}
