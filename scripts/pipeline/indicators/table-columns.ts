/** Reads period and kind of each column from the head of a table: 指标 | 2023年实绩 | 2024年目标. Tabs separate the cells. */
import type { Kind } from '../../../src/schema/vocabulary.ts';
import type { Clock } from '../time/clock.ts';
import { timesIn } from '../time/time-words.ts';

export interface Column {
  period: string | null;
  kind: Kind | null;
}

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/预计|预测/, 'estimate'],
  [/目标|计划|预期|任务/, 'target'],
  [/实绩|实际|完成|实现/, 'actual'],
];

/** Returns the columns of a head; null if the row is no head, because it names no year or has figures of its own. */
export function columnsOf(row: string, clock: Clock, isAhead: boolean): Column[] | null {
  if (/\d/.test(row.replace(/(?:19|20)\d\d/g, ''))) return null;
  const columns = row.split('\t').map((cell) => ({
    period: timesIn(cell, clock, isAhead)[0]?.period ?? null,
    kind: KINDS.find(([words]) => words.test(cell))?.[1] ?? null,
  }));
  return columns.some(({ period }) => period !== null) ? columns : null;
}

export const columnAt = (row: string, offset: number): number => row.slice(0, offset).split('\t').length - 1;
