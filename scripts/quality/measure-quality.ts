import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quality, QualityScores } from '../../src/schema/quality.ts';
import { qualitySchema } from '../../src/schema/quality.ts';
import { decode } from '../pipeline/decode/decode.ts';
import { parseReport } from '../pipeline/parse-report.ts';
import { labelledReports, labelsOf, sha256, type LabelledReport } from './labels.ts';
import { emptyTally, scoreReport, type Tally } from './score-report.ts';

const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

function tallyOf({ report, sha256: expected }: LabelledReport): Tally {
  const file = `${report}.txt`;
  const bytes = readFileSync(reports + file);
  if (sha256(bytes) !== expected) throw new Error(`${file} 已不是标注时的文本：标注须重做`);
  const { indicators } = parseReport({ bytes, file, id: report });
  return scoreReport(indicators, decode(bytes, file).text, labelsOf(report));
}

const rounded = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);
const orNull = (part: number, whole: number): number | null => (whole === 0 ? null : rounded(part, whole));

function scoresOf(t: Tally): QualityScores {
  return {
    precision: rounded(t.found, t.found + t.extra),
    recall: rounded(t.found, t.found + t.missed),
    f1: rounded(2 * t.found, 2 * t.found + t.extra + t.missed),
    records: rounded(t.records, t.values),
    name: rounded(t.name, t.values),
    unit: rounded(t.unit, t.values),
    kind: rounded(t.kind, t.values),
    bound: rounded(t.bound, t.values),
    changeDirection: orNull(t.direction, t.changes),
    changeAttached: orNull(t.attached, t.attachable),
    rankScope: orNull(t.scope, t.ranks),
    labelled: t.found + t.missed,
  };
}

function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  return total;
}

/** Reads every labelled report and counts it against its labels. */
export function measureQuality(): Quality {
  const labelled = labelledReports();
  const tallies = labelled.map(tallyOf);
  return qualitySchema.parse({
    labelled: labelled
      .map((entry) => entry.labelled)
      .sort()
      .at(-1),
    total: scoresOf(sum(tallies)),
    reports: labelled.map(({ report, beforeTuning }, i) => ({
      report,
      beforeTuning,
      ...scoresOf(tallies[i] ?? emptyTally()),
    })),
  });
}
