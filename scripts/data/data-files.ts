/** One report as what is written of it: checked against the contract, and as text. */
import { indicatorLines, reportJson } from '../pipeline/report-data.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Redirects, ReportLock } from '../../src/schema/permalinks.ts';
import { allSections } from '../../src/lib/report/sections.ts';
import {
  reportSchema,
  reportSummarySchema,
  type Report,
  type ReportSummary,
  type Sentence,
} from '../../src/schema/report.ts';
import { redirectsOf } from '../pipeline/lock/redirects.ts';
import { csvRows } from './indicators-csv.ts';
import { sha256 } from './sha256.ts';
import { wordingsOf, type Wordings } from './similar/wordings.ts';

interface DataFiles {
  summary: ReportSummary;
  /** reports/ID.json */
  report: string;
  /** sources/ID.txt: the text as delivered. */
  source: string;
  /** hashes/ID.txt: the checksum of each sentence, with its id. */
  hashes: string;
  /** Its records of indicators.json. */
  indicators: string[];
  /** Its rows of indicators.csv. */
  rows: string;
  redirects: Redirects;
  /** What finding similar sentences needs to know. */
  wordings: Wordings;
}

export const dataJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Throws where the report or a record of it breaks the contract. */
export function dataFilesOf(
  report: Report,
  indicators: readonly Indicator[],
  source: string,
  lock: ReportLock | undefined,
): DataFiles {
  const summary = reportSummarySchema.parse(reportSchema.parse(report));
  return {
    summary,
    report: reportJson(report),
    source,
    hashes: sentencesOf(report)
      .map(({ id, text }) => `${sha256(text)}  ${id}\n`)
      .join(''),
    indicators: indicatorLines(indicators),
    rows: csvRows(indicators, summary),
    redirects: redirectsOf(report, lock),
    wordings: wordingsOf(report),
  };
}

const sentencesOf = ({ front, sections }: Report): Sentence[] =>
  [...front, ...allSections(sections).flatMap(({ paragraphs }) => paragraphs)].flatMap(({ sentences }) => sentences);
