/** Compares the kinds of two figures: actual, estimate, target, planned. */
import type { Kind } from '../../../schema/vocabulary.ts';
import { care, no, type Rule } from './types.ts';

const WORDS: Readonly<Record<Kind, string>> = {
  actual: '实际结果',
  estimate: '预计数',
  target: '目标',
  planned: '项目规模',
};

export const kind: Rule = ({ a, b, labelA, labelB }) => {
  if (a.kind === b.kind) return a.kind === 'estimate' ? [care('both-estimates', '两个都是预计数')] : [];
  const text = `${labelA}的是${WORDS[a.kind]}，${labelB}的是${WORDS[b.kind]}`;
  const kinds = new Set([a.kind, b.kind]);
  // The value or yield of a project is neither a result nor a promise.
  if (kinds.has('planned')) return [no('project-against-figure', text)];
  if (!kinds.has('target')) return [care('estimate-against-result', text)];
  return [care(kinds.has('estimate') ? 'target-against-estimate' : 'target-against-result', text)];
};
