/** The rows of the indicator table: each measurement flattened, with the words shown to readers. Page, island and downloads use them. */
import { themeName } from '../../catalogue/themes.ts';
import type { Concept } from '../../schema/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Report } from '../../schema/report.ts';
import { changesText, rankText, scopedName, signedChange, valueText } from '../figure/figure-text.ts';
import { reportName, sectionName } from '../report/report-name.ts';
import { allSections } from '../report/sections.ts';
import { sectionUrl } from '../urls.ts';

type Kept =
  'id' | 'url' | 'report' | 'section' | 'theme' | 'concept' | 'kind' | 'bound' | 'period' | 'normalized' | 'sentence';

export interface IndicatorRow extends Pick<Indicator, Kept> {
  reportName: string;
  sectionName: string;
  sectionUrl: string;
  themeName: string;
  conceptName: string | null;
  /** With its scope. */
  name: string;
  /** As written in the report: 4219万元, 300余起; empty if there is no value. */
  written: string;
  /** In words: 增长16%; empty if there is no change. */
  change: string;
  /** Signed: −37.26 for 下降37.26%. */
  changeValue: number | null;
  changeUnit: string | null;
  /** In words: 全区第4; empty if there is no rank. */
  rank: string;
  rankPosition: number | null;
}

export interface RowNames {
  report: string;
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
  return indicators.map((indicator) => {
    const { id, url, report, section, theme, concept, kind, bound, period, normalized, sentence } = indicator;
    const { change, rank } = indicator;
    return {
      ...{ id, url, report, section, theme, concept, kind, bound, period, normalized, sentence },
      reportName: names.report,
      sectionName: names.sections[section] ?? '',
      sectionUrl: section in names.sections ? sectionUrl(report, section) : url,
      themeName: themeName(theme),
      conceptName: concept === null ? null : (conceptNames.get(concept) ?? null),
      name: scopedName(indicator),
      written: valueText(indicator),
      change: changesText(indicator),
      changeValue: change && signedChange(change),
      changeUnit: change?.unit ?? null,
      rank: rank === null ? '' : rankText(rank),
      rankPosition: rank?.position ?? null,
    };
  });
}
