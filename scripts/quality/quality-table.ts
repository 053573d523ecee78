import stringWidth from 'string-width';
import { QUALITY_FIELDS, type QualityField, type QualityScores } from '../../src/schema/quality.ts';

const WRONG: Readonly<Record<QualityField, string>> = {
  any: '名外有误',
  name: '名称',
  unit: '单位',
  kind: '性质',
  bound: '界限',
  period: '时间',
  scope: '范围',
  change: '变化',
  attached: '归属',
  rank: '位次',
  conceptWrong: '概念错',
  conceptMissing: '概念缺',
};
const COLUMNS: readonly (readonly [string, (scores: QualityScores) => string])[] = [
  ['标注数', ({ labelled }) => String(labelled)],
  ['准确', ({ precision }) => precision.toFixed(3)],
  ['查全', ({ recall }) => recall.toFixed(3)],
  ['F1', ({ f1 }) => f1.toFixed(3)],
  ['整条', ({ records }) => records.toFixed(3)],
  ...QUALITY_FIELDS.map((field) => [WRONG[field], (scores: QualityScores) => percent(scores.wrong[field])] as const),
];
const percent = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** Scores as a table for a terminal, a row each; from 名外有误 on, the shares that are wrong. */
export function qualityTable(rows: readonly (readonly [name: string, scores: QualityScores])[]): string {
  const line = (name: string, cells: readonly string[]): string =>
    (
      padded(name, 28) +
      cells.map((cell, i) => padded(cell, Math.max(8, stringWidth(COLUMNS[i]?.[0] ?? '') + 2))).join('')
    ).trimEnd();
  const head = line(
    '',
    COLUMNS.map(([title]) => title),
  );
  return [
    head,
    ...rows.map(([name, scores]) =>
      line(
        name,
        COLUMNS.map(([, of]) => of(scores)),
      ),
    ),
  ].join('\n');
}
