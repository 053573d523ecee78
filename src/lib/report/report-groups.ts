import type { ReportSummary } from '../../schema/report.ts';
import { LEVELS } from '../../schema/vocabulary.ts';
import { LEVEL_NAMES, placePath, reportYear } from './report-name.ts';

export interface ReportGroup {
  name: string;
  reports: ReportSummary[];
}

/** Reports by place (in the order of the places' names), each group newest first as given. */
export const byPlace = (reports: readonly ReportSummary[]): ReportGroup[] =>
  grouped(reports, placePath).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));

/** Reports by the year they belong to, newest first; those without a year last. */
export const byYear = (reports: readonly ReportSummary[]): ReportGroup[] =>
  grouped(reports, (report) => reportYear(report).slice(0, 5) || '未载明年份').sort((a, b) =>
    /^\d/.test(a.name) && /^\d/.test(b.name) ? b.name.localeCompare(a.name) : /^\d/.test(b.name) ? 1 : -1,
  );

/** Reports by level of government, the widest first. */
export const byLevel = (reports: readonly ReportSummary[]): ReportGroup[] =>
  LEVELS.map((level) => ({
    name: LEVEL_NAMES[level],
    reports: reports.filter((report) => report.place.level === level),
  })).filter((group) => group.reports.length > 0);

const grouped = (reports: readonly ReportSummary[], key: (report: ReportSummary) => string): ReportGroup[] =>
  [...Map.groupBy(reports, key)].map(([name, own]) => ({ name, reports: own }));
