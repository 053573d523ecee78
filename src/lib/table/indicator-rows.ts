/** The indicator table's rows: each measurement with the words a reader sees, flat, as page, island and downloads use it. */
import { THEMES } from '../../catalogue/themes.ts';
import type { Concept } from '../../schema/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Report } from '../../schema/report.ts';
import type { Bound, Kind, ThemeId } from '../../schema/vocabulary.ts';
import { changesText, rankText, scopedName, valueText } from '../figure/figure-text.ts';
import { reportName, sectionName } from '../report/report-name.ts';
import { allSections } from '../report/sections.ts';
import { sectionUrl } from '../urls.ts';

export interface IndicatorRow {
  id: string;
  /** Root-relative address that opens the sentence. */
  url: string;
  report: string;
  reportName: string;
  section: string;
  sectionName: string;
  sectionUrl: string;
  theme: ThemeId;
  themeName: string;
  concept: string | null;
  conceptName: string | null;
  name: string;
  kind: Kind;
  bound: Bound;
  period: string | null;
  /** As the report writes it: 4219万元, 300余起; empty where there is none. */
  written: string;
  normalized: { value: number; unit: string } | null;
  /** In words: 增长16%; empty where there is none. */
  change: string;
  /** Signed: −37.26 for 下降37.26%. */
  changeValue: number | null;
  changeUnit: string | null;
  /** In words: 全区第4; empty where there is none. */
  rank: string;
  rankPosition: number | null;
  sentence: string;
}

/** How the rows of a report call it and its sections. */
export interface RowNames {
  report: string;
  /** By their ids. */
  sections: Record<string, string>;
}

export const rowNames = (report: Report): RowNames => ({
  report: reportName(report),
  sections: Object.fromEntries(allSections(report.sections).map((section) => [section.id, sectionName(section)])),
});

/** Measurements of one report in reading order → rows. */
export function indicatorRows(
  indicators: readonly Indicator[],
  names: RowNames,
  concepts: readonly Pick<Concept, 'id' | 'name'>[],
): IndicatorRow[] {
  const conceptNames = new Map(concepts.map((concept) => [concept.id, concept.name]));
  const themeNames = new Map(THEMES.map((theme) => [theme.id, theme.name]));
  return indicators.map((indicator) => {
    const { change, rank } = indicator;
    return {
      id: indicator.id,
      url: indicator.url,
      report: indicator.report,
      reportName: names.report,
      section: indicator.section,
      sectionName: names.sections[indicator.section] ?? '',
      sectionUrl: indicator.section in names.sections ? sectionUrl(indicator.report, indicator.section) : indicator.url,
      theme: indicator.theme,
      themeName: themeNames.get(indicator.theme) ?? indicator.theme,
      concept: indicator.concept,
      conceptName: indicator.concept === null ? null : (conceptNames.get(indicator.concept) ?? null),
      name: scopedName(indicator),
      kind: indicator.kind,
      bound: indicator.bound,
      period: indicator.period,
      written: valueText(indicator),
      normalized: indicator.normalized,
      change: changesText(indicator),
      changeValue: change === null ? null : change.direction === 'up' ? change.value : -change.value,
      changeUnit: change?.unit ?? null,
      rank: rank === null ? '' : rankText(rank),
      rankPosition: rank?.position ?? null,
      sentence: indicator.sentence,
    };
  });
}
