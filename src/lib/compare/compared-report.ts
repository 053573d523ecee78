import type { ReportSummary } from '../../schema/report.ts';
import type { ReportLabel } from '../../schema/site-data.ts';
import { reportMark } from '../chart/report-mark.ts';
import { reportName } from '../report/report-name.ts';

/** All reports in the order of reports.json (newest first) → their labels. */
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
