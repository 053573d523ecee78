import type { ReportSummary } from '../../schema/report.ts';
import { LEVELS } from '../../schema/vocabulary.ts';
import { LEVEL_NAMES, placePath, reportYear } from './report-name.ts';

export interface ReportGroup {
  name: string;
  reports: ReportSummary[];
}

/** Groups reports by place, sorted by place name; within a group the given order (newest first) stays. */
export const byPlace = (reports: readonly ReportSummary[]): ReportGroup[] =>
  grouped(reports, placePath).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));

/** Groups reports by their year, newest first; those without a year are last. */
export const byYear = (reports: readonly ReportSummary[]): ReportGroup[] =>
  grouped(reports, (report) => reportYear(report).slice(0, 5) || '未载明年份').sort((a, b) =>
    /^\d/.test(a.name) && /^\d/.test(b.name) ? b.name.localeCompare(a.name) : /^\d/.test(b.name) ? 1 : -1,
  );

/** Groups reports by level of government, widest first. */
export const byLevel = (reports: readonly ReportSummary[]): ReportGroup[] =>
  LEVELS.map((level) => ({
    name: LEVEL_NAMES[level],
    reports: reports.filter((report) => report.place.level === level),
  })).filter((group) => group.reports.length > 0);

const grouped = (reports: readonly ReportSummary[], key: (report: ReportSummary) => string): ReportGroup[] =>
  [...Map.groupBy(reports, key)].map(([name, own]) => ({ name, reports: own }));
