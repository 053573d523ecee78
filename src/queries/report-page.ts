/** What the pages of one report need beyond the report itself. */
import type { Indicator } from '../schema/indicator.ts';
import type { Report, ReportSummary, Section } from '../schema/report.ts';
import { allSections } from '../lib/report/sections.ts';
import type { TextContext } from '../lib/report/report-markup.ts';
import { indicators, redirects, report as readReport, reports } from './data.ts';

/** A report's text with what it is joined with: its measurements by sentence, its corrected sentences. */
export function textContext(report: Report): TextContext {
  const bySentence = new Map<string, Indicator[]>();
  for (const indicator of indicators()) {
    if (indicator.report !== report.id) continue;
    const known = bySentence.get(indicator.sentenceId);
    if (known) known.push(indicator);
    else bySentence.set(indicator.sentenceId, [indicator]);
  }
  const corrected = new Set(report.corrections.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])));
  const moved = new Map<string, string[]>();
  for (const [old, to] of Object.entries(redirects().anchors[report.id] ?? {}))
    moved.set(to, [...(moved.get(to) ?? []), old]);
  return { report: report.id, indicators: bySentence, corrected, moved };
}

/** The reports of the same place before and after this one. */
export function neighbours(report: ReportSummary): { previous: ReportSummary | null; next: ReportSummary | null } {
  const place = (r: ReportSummary): string => [...r.place.region, r.place.name].join('/');
  const same = reports().filter((candidate) => place(candidate) === place(report));
  const index = same.findIndex((candidate) => candidate.id === report.id);
  return { previous: same[index + 1] ?? null, next: same[index - 1] ?? null };
}

/**
 * What the other reports say on the theme of a section, in the same half: the smallest sections that have a heading,
 * at most `most` a report, the reports in the order of the collection. Reports that say nothing there are left out.
 */
export function sameTheme(
  report: string,
  section: Section,
  most = 3,
): { report: ReportSummary; sections: Section[] }[] {
  return reports()
    .filter(({ id }) => id !== report)
    .map((other) => ({
      report: other,
      sections: allSections(readReport(other.id).sections)
        .filter((s) => s.theme === section.theme && s.half === section.half && s.heading !== null && s.level > 1)
        .filter((s) => s.children.every((child) => child.theme !== s.theme))
        .slice(0, most),
    }))
    .filter(({ sections }) => sections.length > 0);
}
