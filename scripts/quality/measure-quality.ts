import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { labelledReports, labelsOf, type LabelledReport } from './labels.ts';
import { promiseQuality } from './score-promises.ts';
import { scoreReport, type Finding } from './score-report.ts';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);

function scoresOf(findings: readonly Finding[]): QualityScores {
  const of = (what: Finding['what']): Finding[] => findings.filter((finding) => finding.what === what);
  const [found, missed, extra] = [of('found'), of('missed').length, of('extra').length];
  const values = found.filter(({ role }) => role === 'value');
  const whole = values.filter(({ right }) => right.name && right.unit && right.kind && right.bound);
  const wrong = QUALITY_FIELDS.map((field) => {
    const judged = found.map(({ right }) => right[field]).filter((right) => right !== undefined);
    return [field, judged.length === 0 ? null : share(judged.filter((right) => !right).length, judged.length)] as const;
  });
  return {
    labelled: found.length + missed,
    precision: share(found.length, found.length + extra),
    recall: share(found.length, found.length + missed),
    f1: share(2 * found.length, 2 * found.length + extra + missed),
    records: share(whole.length, values.length),
    wrong: Object.fromEntries(wrong) as QualityScores['wrong'],
  };
}

interface Judged {
  labelled: LabelledReport;
  findings: Finding[];
}
type Read = Pick<Corpus, 'indicators'> & { reports: readonly { id: string; source: { sha256: string } }[] };

/** Scores the labelled reports of a folder, found by checksum whatever their file names; `read` returns the records of a file. */
function judge(folder: string, read: (file: string) => Read): Judged[] {
  const bySum = Map.groupBy(labelledReports(), (entry) => entry.sha256);
  return filesThere(folder).flatMap((file) => {
    const bytes = readFileSync(path.join(folder, file));
    const sum = createHash('sha256').update(bytes).digest('hex');
    const entries = bySum.get(sum);
    if (!entries) return [];
    const { reports, indicators } = read(file);
    const id = reports.find(({ source }) => source.sha256 === sum)?.id;
    const own = indicators.filter(({ report }) => report === id);
    const { text } = decode(bytes, file);
    return entries.map((labelled) => ({
      labelled,
      findings: scoreReport(own, text, labelled, labelsOf(labelled.report)),
    }));
  });
}

/** Parses and scores the labelled reports of a folder; returns null if there are none. */
export function measureQuality(folder = 'reports'): Quality | null {
  const judged = judge(folder, (file) => {
    const { report, indicators } = parseReport(readReportFile(folder, file));
    return { reports: [report], indicators };
  });
  if (judged.length === 0) return null;
  return qualitySchema.parse({
    labelled: judged
      .map(({ labelled }) => labelled.labelled)
      .sort()
      .at(-1),
    total: scoresOf(judged.flatMap(({ findings }) => findings)),
    reports: judged.map(({ labelled: { report, floor }, findings }) => ({ report, floor, ...scoresOf(findings) })),
    rounds: blindRounds(),
    promises: promiseQuality(),
  });
}

/** A line in Chinese for each score that fell below its floor. */
export const fallen = ({ reports }: Quality): string[] =>
  reports.flatMap(({ report, floor, f1, records }) => [
    ...(f1 < floor.f1 ? [`${report} 的 F1 由 ${String(floor.f1)} 降到 ${String(f1)}`] : []),
    ...(records < floor.records ? [`${report} 的整条全对由 ${String(floor.records)} 降到 ${String(records)}`] : []),
  ]);

export interface SetScores extends Omit<BlindScores, 'measured' | 'commit'> {
  findings: Finding[];
}

/** Scores of the label sets that have reports in a folder, for the records in `corpus`. */
export const scoreSets = (folder: string, corpus: Corpus): SetScores[] =>
  [
    ...Map.groupBy(
      judge(folder, () => corpus),
      ({ labelled }) => labelled.set,
    ),
  ].map(([set, list]) => {
    const findings = list.flatMap((one) => one.findings);
    const labelled = list[0]?.labelled.labelled ?? '';
    return { set, labelled, reports: list.length, scores: scoresOf(findings), findings };
  });

/** Recorded scores of label sets whose texts are not in the project, so that they cannot be measured here. */
const ROUNDS = fileURLToPath(new URL('blind-rounds.json', import.meta.url));
const blindRounds = (): BlindScores[] => blindRoundsSchema.parse(JSON.parse(readFileSync(ROUNDS, 'utf8')));

/** Records today's scores, of the code at `commit`, beside the blind scores, which are the first of each set, for the about page. */
export function recordRounds(sets: readonly SetScores[], commit: string): void {
  const measured = new Date().toISOString().slice(0, 10);
  const rounds = sets
    .filter(({ set }) => set !== 'five')
    .map(({ set, labelled, reports, scores }) => ({ set, labelled, measured, commit, reports, scores }));
  const blind = [...Map.groupBy(blindRounds(), ({ set }) => set).values()].flatMap(([first]) => first ?? []);
  const all = [...blind, ...rounds].toSorted((a, b) => a.set.localeCompare(b.set));
  writeFileSync(ROUNDS, `${JSON.stringify(all, null, 2)}\n`);
}
