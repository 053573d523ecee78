/** Gives every part of a report its half: by its name, else by its place between review, problems and plan. */
import type { Half } from '../../../src/schema/vocabulary.ts';
import { halfOfHeading, looksBothWays } from './part-words.ts';
import type { Node } from './types.ts';

const hasProblems = (node: Node): boolean => node.half === 'problems' || node.children.some(hasProblems);

/**
 * `year` is the year of delivery, null where unknown. Parts that do not name their half go on with the one before; behind the
 * problems, which end the review, they are plan. Behind them only 回顾 and 总结 still look back (山东 2018: 推动……取得新突破).
 */
export function setHalves(roots: readonly Node[], year: number | null): void {
  let current: Half | null = null;
  let problemsSeen = false;
  for (const root of roots) {
    root.half ??= root.heading === null ? (current ?? 'opening') : partHalf(root.heading, year, current, problemsSeen);
    if (root.half === 'review' || root.half === 'plan') current = root.half;
    if (root.half === 'review' && looksBothWays(root.heading ?? '')) turnAhead(root);
    problemsSeen ||= hasProblems(root);
  }
}

/** In a part for both halves the problems end the review: 过去五年…… 存在问题…… “十四五”时期……一是…… (赤峰 2021). */
function turnAhead({ children }: Node): void {
  const problems = children.findIndex(hasProblems);
  if (problems >= 0) for (const child of children.slice(problems + 1)) child.half ??= 'plan';
}

function partHalf(heading: string, year: number | null, current: Half | null, problemsSeen: boolean): Half {
  const named = halfOfHeading(heading, year);
  const late = problemsSeen || current === 'plan';
  if (named === 'review' && late && !/回顾|总结/u.test(heading)) return 'plan';
  if (named !== null) return named;
  return late ? 'plan' : 'review';
}
