/** Gives every part of a report its half: by its name, else by its place between review, problems and plan. */
import type { Half } from '../../../src/schema/vocabulary.ts';
import { emptyNode } from './headings.ts';
import { halfOfHeading, looksBothWays } from './part-words.ts';
import { textOf, type Node } from './types.ts';

const hasProblems = (node: Node): boolean => node.half === 'problems' || node.children.some(hasProblems);

/**
 * `year` is the year of delivery, null where unknown. Parts that do not name their half go on with the one before; behind the
 * problems, which end the review, they are plan. Behind them only 回顾 and 总结 still look back (山东 2018: 推动……取得新突破).
 */
export function setHalves(roots: readonly Node[], year: number | null): void {
  let current: Half | null = null;
  let problemsSeen = false;
  for (const root of roots) {
    const turn = turnOf(root);
    if (turn > 0) {
      root.half = 'review';
      root.children.unshift({ ...emptyNode('own'), half: 'plan', passages: root.passages.splice(turn) });
    }
    root.half ??= root.heading === null ? (current ?? 'opening') : partHalf(root.heading, year, current, problemsSeen);
    if (root.half === 'review' || root.half === 'plan') current = turn > 0 ? 'plan' : root.half;
    if (root.half === 'review' && looksBothWays(root.heading ?? '')) turnAhead(root);
    problemsSeen ||= hasProblems(root);
  }
}

/**
 * Where a part for both halves turns ahead: at the first paragraph that begins with the period its name ends on.
 * “十四五”时期发展成就和“十五五”时期目标任务 turns at “十五五”时期是……. 0 where it does not, or has sections of its own.
 */
function turnOf({ heading, passages, children }: Node): number {
  if (heading === null || children.length > 0 || !looksBothWays(heading)) return 0;
  const period = /.*(“十[一二三四五六]?五”|今后五年|未来五年)/u.exec(heading)?.[1];
  return period === undefined
    ? 0
    : Math.max(
        0,
        passages.findIndex((passage) => textOf(passage).startsWith(period)),
      );
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
