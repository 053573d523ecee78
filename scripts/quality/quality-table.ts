import stringWidth from 'string-width';
import type { Quality, QualityScores } from '../../src/schema/quality.ts';

const COLUMNS: readonly (readonly [keyof QualityScores, string])[] = [
  ['precision', '准确'],
  ['recall', '查全'],
  ['f1', 'F1'],
  ['records', '整条'],
  ['name', '名称'],
  ['unit', '单位'],
  ['kind', '性质'],
  ['bound', '界限'],
  ['changeDirection', '变化方向'],
  ['changeAttached', '变化归属'],
  ['rankScope', '位次范围'],
  ['labelled', '标注数'],
];

const shown = (value: number | null): string =>
  value === null ? '—' : Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** The figures as a table for a terminal; held-out figures stand in a line of their own. */
export function qualityTable({ reports, total }: Quality): string {
  const row = (name: string, scores: QualityScores): string =>
    padded(name, 18) +
    COLUMNS.map(([key, title]) => padded(shown(scores[key]), Math.max(7, stringWidth(title) + 1))).join('');
  const head = padded('', 18) + COLUMNS.map(([, title]) => padded(title, Math.max(7, stringWidth(title) + 1))).join('');
  const before = reports.flatMap(({ report, beforeTuning }) =>
    beforeTuning ? [`${report} 调试前：F1 ${beforeTuning.f1.toFixed(3)}，整条 ${beforeTuning.records.toFixed(3)}`] : [],
  );
  return [head, ...reports.map((scores) => row(scores.report, scores)), row('合计', total), ...before]
    .map((line) => line.trimEnd())
    .join('\n');
}
