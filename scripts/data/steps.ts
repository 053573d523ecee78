/** The two steps of reading one file, each on its own: they run here or in a worker, and so take and give plain data. */
import type { ReportLock } from '../../src/schema/permalinks.ts';
import type { IdFacts } from '../pipeline/ids/report-id.ts';
import { ReportError, type Note } from '../pipeline/notes.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import { readIdFacts } from '../pipeline/report-facts.ts';
import { dataFilesOf, type DataFiles } from './data-files.ts';
import { readReportFile } from './read-reports.ts';

/** What a step found, or the note that says why it could not. */
export type Outcome<T> = { found: T } | { problem: Note };

export interface FactsAsked {
  folder: string;
  file: string;
}
export interface ReportAsked extends FactsAsked {
  id: string;
  /** The ids that its texts had when they were published. */
  lock: ReportLock | undefined;
}
export interface ReportRead {
  files: DataFiles;
  notes: Note[];
}

export const STEPS = {
  /** What the id of a report rests on. */
  facts: ({ folder, file }: FactsAsked): Outcome<IdFacts> => outcome(() => readIdFacts(readReportFile(folder, file))),
  /** The report as it is written. */
  report: ({ folder, file, id, lock }: ReportAsked): Outcome<ReportRead> =>
    outcome(() => {
      const input = { ...readReportFile(folder, file), id, ...(lock && { lock }) };
      const { report, text, indicators, notes } = parseReport(input);
      return { files: dataFilesOf(report, indicators, text, lock), notes };
    }),
};
export type Step = keyof typeof STEPS;
export type Asked<S extends Step> = Parameters<(typeof STEPS)[S]>[0];
export type Answer<S extends Step> = ReturnType<(typeof STEPS)[S]>;

function outcome<T>(step: () => T): Outcome<T> {
  try {
    return { found: step() };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { problem: { ...error.note, line: error.note.line ?? 1 } };
  }
}
