/** Adds groups of inexact hits to an answer. */
import type { Answer, Tier } from './answer.ts';
import type { Asking } from './asking.ts';
import type { Needles, Range } from './marks.ts';
import { rankedAsGiven } from './ranking.ts';
import { reportHits } from './report-hits.ts';

/** Most hits shown of a group. */
const SHOWN = 12;

/** An answer to which groups are added; an item shown in one group is not repeated in a later one. */
export interface Adding extends Asking {
  answer: Answer;
  shown: Set<number>;
}

/** Adds a group. `items` are sorted, best first. */
export async function addTier(
  { engine, scope, traditional, answer, shown }: Adding,
  reason: Tier['reason'],
  title: string,
  items: Iterable<number>,
  needles: Needles,
  spans: (item: number) => Range[] = () => [],
): Promise<void> {
  const fresh = [...new Set(items)].filter((item) => !shown.has(item) && scope.holds(item));
  if (fresh.length === 0) return;
  for (const item of fresh) shown.add(item);
  const ranked = rankedAsGiven(fresh.slice(0, SHOWN));
  const { here = '' } = answer.request;
  const groups = await reportHits(engine, ranked, { limit: SHOWN, order: 'given', here, needles, traditional, spans });
  answer.tiers.push({ reason, title, count: fresh.length, groups });
  // Without exact hits, the opened page marks the needles of the first group.
  if (answer.matches === 0 && answer.tiers.length === 1) answer.marks = needles;
}
