/** What is cited: a passage of a report. */
import type { ReportSummary } from '../../schema/report.ts';

/** What a citation says of a report. */
export type CitedReport = Pick<ReportSummary, 'title' | 'place' | 'date' | 'meeting' | 'speaker'> & {
  /** Which version of the text is cited: see the schema of a report's source. */
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
  /** Title of its section; empty in the front matter. */
  section: string;
  /** Its words exactly as the report has them. */
  quote: string;
  url: string;
}
