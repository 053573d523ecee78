import { PROMISE_SHARES, QUALITY_FIELDS, WRONG, type PromiseScores, type QualityScores } from '../schema/quality.ts';

const percent = (share: number | null = null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);

/** The columns of a table of scores: title, and the cell text of a row. */
export const QUALITY_COLUMNS: readonly (readonly [title: string, cell: (scores: QualityScores) => string])[] = [
  ['标注数', ({ labelled }) => String(labelled)],
  ['准确率', ({ precision }) => percent(precision)],
  ['查全率', ({ recall }) => percent(recall)],
  ...QUALITY_FIELDS.map((field) => [WRONG[field], (scores: QualityScores) => percent(scores.wrong[field])] as const),
];

/** The same for promises and their evidence. */
export const PROMISE_COLUMNS = PROMISE_SHARES.map(
  ([field, title]) => [title, (scores: PromiseScores) => percent(scores[field])] as const,
);
