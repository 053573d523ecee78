import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Indicator } from '../../src/schema/indicator.ts';
import {
  blindRoundsSchema,
  QUALITY_FIELDS,
  qualitySchema,
  type BlindScores,
  type Quality,
  type QualityScores,
} from '../../src/schema/quality.ts';
import { filesThere, readReportFile } from '../data/read-reports.ts';
import { decode } from '../pipeline/decode/decode.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import type { Corpus } from './corpus/read-corpus.ts';
import { labelledReports, labelsOf, sha256, type LabelledReport } from './labels.ts';
import { emptyTally, scoreReport, type Tally } from './score-report.ts';

const rounded = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);

function scoresOf(t: Tally): QualityScores {
  const wrong = QUALITY_FIELDS.map((field) => {
    const { wrong, of } = t.fields[field];
    return [field, of === 0 ? null : rounded(wrong, of)] as const;
  });
  return {
    labelled: t.found + t.missed,
    precision: rounded(t.found, t.found + t.extra),
    recall: rounded(t.found, t.found + t.missed),
    f1: rounded(2 * t.found, 2 * t.found + t.extra + t.missed),
    records: rounded(t.records, t.values),
    wrong: Object.fromEntries(wrong) as QualityScores['wrong'],
  };
}

function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.mistakes.push(...tally.mistakes);
    for (const key of ['found', 'missed', 'extra', 'values', 'records'] as const) total[key] += tally[key];
    for (const field of QUALITY_FIELDS) {
      total.fields[field].wrong += tally.fields[field].wrong;
      total.fields[field].of += tally.fields[field].of;
    }
  }
  return total;
}

interface Scored {
  labelled: LabelledReport;
  tally: Tally;
}

/** The labelled reports of a folder, found by their checksums whatever they are called there, each with what was counted. */
function scoredIn(folder: string, indicatorsOf: (file: string, sha: string) => readonly Indicator[]): Scored[] {
  const bySum = new Map(labelledReports().map((entry) => [entry.sha256, entry]));
  return filesThere(folder).flatMap((file) => {
    const bytes = readFileSync(path.join(folder, file));
    const labelled = bySum.get(sha256(bytes));
    if (!labelled) return [];
    const text = decode(bytes, file).text;
    const tally = scoreReport(indicatorsOf(file, labelled.sha256), text, labelled, labelsOf(labelled.report));
    return [{ labelled, tally }];
  });
}

/** Reads the labelled reports of the project's folder; null where none of them is there. */
export function measureQuality(folder = 'reports'): Quality | null {
  const scored = scoredIn(folder, (file) => parseReport(readReportFile(folder, file)).indicators);
  if (scored.length === 0) return null;
  return qualitySchema.parse({
    labelled: scored
      .map(({ labelled }) => labelled.labelled)
      .sort()
      .at(-1),
    total: scoresOf(sum(scored.map(({ tally }) => tally))),
    reports: scored.map(({ labelled: { report, beforeTuning }, tally }) => ({
      report,
      ...(beforeTuning && { beforeTuning }),
      ...scoresOf(tally),
    })),
    rounds: blindRounds(),
  });
}

export interface SetScores extends Omit<BlindScores, 'measured' | 'commit'> {
  mistakes: Tally['mistakes'];
}

/** The sets of labels of which a folder holds reports, as one reading of them scores. */
export function scoreSets(folder: string, { indicators, reports }: Corpus): SetScores[] {
  const byReport = Map.groupBy(indicators, ({ report }) => report);
  const idOf = new Map(reports.map(({ id, source }) => [source.sha256, id]));
  const scored = scoredIn(folder, (_, sha) => byReport.get(idOf.get(sha) ?? '') ?? []);
  return [...Map.groupBy(scored, ({ labelled }) => labelled.set)].map(([set, list]) => {
    const total = sum(list.map(({ tally }) => tally));
    const labelled = list[0]?.labelled.labelled ?? '';
    return { set, labelled, reports: list.length, scores: scoresOf(total), mistakes: total.mistakes };
  });
}

/** Scores of sets outside the project, each as it was measured once: the texts are not here to measure them again. */
const ROUNDS = fileURLToPath(new URL('blind-rounds.json', import.meta.url));
const blindRounds = (): BlindScores[] => blindRoundsSchema.parse(JSON.parse(readFileSync(ROUNDS, 'utf8')));

/** Adds the scores of today's program, which stands at `commit`, for the about page. */
export function recordRounds(sets: readonly SetScores[], commit: string): void {
  const measured = new Date().toISOString().slice(0, 10);
  const rounds = sets
    .filter(({ set }) => set !== 'five')
    .map(({ set, labelled, reports, scores }) => ({ set, labelled, measured, commit, reports, scores }));
  writeFileSync(ROUNDS, `${JSON.stringify([...blindRounds(), ...rounds], null, 2)}\n`);
}
