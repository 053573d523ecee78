/** The two steps of reading one file, and that of a place: they run in a thread, and so take and give plain data. */
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
  /** The ids that its texts had when they were published, as JSON: its entry of the lock. */
  lock: string | undefined;
}
/** Without what became of every place with a number, which only `npm run inspect` asks for. */
export type ReportRead = Omit<ParsedReport, 'decisions' | 'rules'>;

interface Read {
  source: ReportFile;
  outlined: Outlined;
}
/** Reports that the first step leaves to the second as it read them; of more of them memory would not stay flat. */
const MOST_KEPT = 128;
const kept = new Map<string, Read>();

function read(folder: string, file: string): Read {
  const source = readReportFile(folder, file);
  return { source, outlined: outlineReport(source) };
}

export const STEPS = {
  /** What the id of a report rests on. */
  facts: ({ folder, file }: FactsAsked): Outcome<IdFacts> =>
    outcome('read', file, () => {
      const one = read(folder, file);
      if (kept.size < MOST_KEPT) kept.set(path.join(folder, file), one);
      return readIdFacts(one.source, one.outlined);
    }),
  /** The report with its indicators and notes. */
  report: ({ folder, file, id, lock }: ReportAsked): Outcome<ReportRead> =>
    outcome('read', file, () => {
      const { source, outlined } = kept.get(path.join(folder, file)) ?? read(folder, file);
      // It is used up, and may be given back.
      kept.delete(path.join(folder, file));
      const input = { ...source, id, ...(lock && { lock: JSON.parse(lock) as ReportLock }) };
      const { report, text, indicators, notes } = parseReport(input, outlined);
      return { report, text, indicators, notes };
    }),
  /** What the reports of a place tell together, on disk. */
  place: ({ file, ...asked }: PlaceAsked & { file: string }): Outcome<void> =>
    outcome('collect', file, () => workOutPlace(asked)),
};
export type Step = keyof typeof STEPS;
export type Asked<S extends Step> = Parameters<(typeof STEPS)[S]>[0];
export type Answer<S extends Step> = ReturnType<(typeof STEPS)[S]>;
