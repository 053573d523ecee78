/** Writes a measurement as one line of text for goldens, so that a review reads like a diff of the report. */
import type { Change, Indicator } from '../../../src/schema/indicator.ts';
import type { Bound } from '../../../src/schema/vocabulary.ts';

const SIGN: Readonly<Record<Bound, string>> = { exact: '', over: '≥', about: '≈', under: '≤' };

const range = ({ value, valueMax }: Pick<Indicator, 'value' | 'valueMax'>): string =>
  `${String(value)}${valueMax === null ? '' : `–${String(valueMax)}`}`;
const changeText = (change: Change): string =>
  `${change.direction} ${SIGN[change.bound]}${range(change)}${change.unit} ${change.basis}`;

/** 财政收入 | 4219万元 | actual 2024 | up 16% yoy | rank 4 全区 */
export function measurementLine(i: Indicator): string {
  return [
    i.name,
    i.value === null ? '—' : `${SIGN[i.bound]}${range(i)}${i.unit}`,
    `${i.kind} ${i.period ?? '—'}`,
    ...[i.change, ...i.moreChanges].map((change) => change && changeText(change)),
    i.rank && `rank ${i.rank.bound === 'within' ? '≤' : ''}${String(i.rank.position)} ${i.rank.scope ?? '—'}`,
    i.scope && `of ${i.scope}`,
    i.shareOfPlan && 'share of plan',
    i.partOf && 'part',
  ]
    .filter(Boolean)
    .join(' | ');
}
