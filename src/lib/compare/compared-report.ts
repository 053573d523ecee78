import type { ReportSummary } from '../../schema/report.ts';
import type { ReportLabel } from '../../schema/site-data.ts';
import { reportMark } from '../chart/report-mark.ts';
import { reportName } from '../report/report-name.ts';

/** What comparisons need of a report: its short name, its colour and shape, its place. */
export type ComparedReport = ReportLabel;

/** All reports, newest first, as reports.json has them → the same in the terms of a comparison. */
export function comparedReports(reports: readonly ReportSummary[]): ComparedReport[] {
  const ids = reports.map(({ id }) => id);
  return reports.map((report) => ({
    id: report.id,
    name: reportName(report),
    mark: reportMark(ids, report.id),
    place: report.place,
    url: report.url,
  }));
}
