/** For goldens: a measurement as one line of text, so that a review reads like a diff of the report. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Bound } from '../../../src/schema/vocabulary.ts';

const SIGN: Readonly<Record<Bound, string>> = { exact: '', over: '≥', about: '≈', under: '≤' };

/** 财政收入 | 4219万元 | actual 2024 | up 16% yoy | rank 4 全区 */
export function measurementLine(i: Indicator): string {
  const upper = i.valueMax === null ? '' : `–${String(i.valueMax)}`;
  return [
    i.name,
    i.value === null ? '—' : `${SIGN[i.bound]}${String(i.value)}${upper}${i.unit}`,
    `${i.kind} ${i.period ?? '—'}`,
    i.change &&
      `${i.change.direction} ${SIGN[i.change.bound]}${String(i.change.value)}${i.change.unit} ${i.change.basis}`,
    i.rank && `rank ${String(i.rank.position)} ${i.rank.scope ?? '—'}`,
    i.shareOfPlan && 'share of plan',
    i.partOf && 'part',
  ]
    .filter(Boolean)
    .join(' | ');
}
