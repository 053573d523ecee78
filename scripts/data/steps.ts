/** The steps that run in worker threads: two for each report file, one for each place. They take and return plain data. */
import path from 'node:path';
import type { ReportLock } from '../../src/schema/permalinks.ts';
import type { IdFacts } from '../pipeline/ids/report-id.ts';
import { outlineReport, type Outlined } from '../pipeline/outline-report.ts';
import { parseReport, type ParsedReport } from '../pipeline/parse-report.ts';
import { readIdFacts } from '../pipeline/report-facts.ts';
import { outcome, type Outcome } from './outcome.ts';
import { workOutPlace, type PlaceAsked } from './place-results.ts';
import { readReportFile, type ReportFile } from './read-reports.ts';

export interface FactsAsked {
  folder: string;
  file: string;
}
export interface ReportAsked extends FactsAsked {
  id: string;
  /** The report's entry of the lock file, as JSON: the ids that its texts had when they were published. */
  lock: string | undefined;
}
/** Without the decision on every number, which only `npm run inspect` shows. */
export type ReportRead = Omit<ParsedReport, 'decisions' | 'rules'>;

interface Read {
  source: ReportFile;
  outlined: Outlined;
}
/** Reports that the step `facts` keeps in memory for the step `report`; limited so that memory stays flat. */
const MOST_KEPT = 128;
const kept = new Map<string, Read>();

function read(folder: string, file: string): Read {
  const source = readReportFile(folder, file);
  return { source, outlined: outlineReport(source) };
}

export const STEPS = {
  /** Reads the facts that the id of a report is made from. */
  facts: ({ folder, file }: FactsAsked): Outcome<IdFacts> =>
    outcome('read', file, () => {
      const one = read(folder, file);
      if (kept.size < MOST_KEPT) kept.set(path.join(folder, file), one);
      return readIdFacts(one.source, one.outlined);
    }),
  /** Parses a report with its indicators and notes. */
  report: ({ folder, file, id, lock }: ReportAsked): Outcome<ReportRead> =>
    outcome('read', file, () => {
      const { source, outlined } = kept.get(path.join(folder, file)) ?? read(folder, file);
      // Each report is parsed once, so its memory can be freed.
      kept.delete(path.join(folder, file));
      const input = { ...source, id, ...(lock && { lock: JSON.parse(lock) as ReportLock }) };
      const { report, text, indicators, notes } = parseReport(input, outlined);
      return { report, text, indicators, notes };
    }),
  /** Works out promises, series, changes and topics of a place and writes them to disk. */
  place: ({ file, ...asked }: PlaceAsked & { file: string }): Outcome<void> =>
    outcome('collect', file, () => workOutPlace(asked)),
};
export type Step = keyof typeof STEPS;
export type Asked<S extends Step> = Parameters<(typeof STEPS)[S]>[0];
export type Answer<S extends Step> = ReturnType<(typeof STEPS)[S]>;
