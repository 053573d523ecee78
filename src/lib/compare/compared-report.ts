import type { Place, ReportSummary } from '../../schema/report.ts';
import { reportMark } from '../chart/report-mark.ts';
import { reportName } from '../report/report-name.ts';

/** What comparisons need of a report: its short name, its colour and shape, its place. */
export interface ComparedReport {
  id: string;
  name: string;
  /** 1 to 6, see report-mark.ts. */
  mark: number;
  place: Place;
  url: string;
}

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
