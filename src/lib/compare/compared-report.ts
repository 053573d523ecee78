import type { ReportSummary } from '../../schema/report.ts';
import type { ReportLabel } from '../../schema/site-data.ts';
import { reportMark } from '../chart/report-mark.ts';
import { reportName } from '../report/report-name.ts';

/** All reports, newest first, as reports.json has them → the same as others speak of them. */
export function comparedReports(reports: readonly ReportSummary[]): ReportLabel[] {
  const ids = reports.map(({ id }) => id);
  return reports.map((report) => ({
    id: report.id,
    name: reportName(report),
    mark: reportMark(ids, report.id),
    place: report.place,
    url: report.url,
  }));
}
