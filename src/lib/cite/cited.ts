/** The data of a citation: a passage of a report. */
import type { ReportSummary } from '../../schema/report.ts';

/** What a citation needs of a report. */
export type CitedReport = Pick<ReportSummary, 'title' | 'place' | 'date' | 'meeting' | 'speaker'> & {
  /** The cited version of the text: see `source.version` in the schema of a report. */
  version: string;
};

export const citedReport = ({ title, place, date, meeting, speaker, source }: ReportSummary): CitedReport => ({
  title,
  place,
  date,
  meeting,
  speaker,
  version: source.version,
});

export interface CitedPassage {
  /** Title of its section; empty for the front matter. */
  section: string;
  /** Its words exactly as in the report. */
  quote: string;
  url: string;
}
