/** Is it done, expected or wanted? */
import { care, type Rule } from './types.ts';

export const kind: Rule = ({ a, b }) => {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.size === 1) return a.kind === 'estimate' ? [care('both-estimates', '两个都是预计数')] : [];
  if (!kinds.has('target')) return [care('estimate-against-result', '一个是预计数，一个是实际数')];
  return kinds.has('estimate')
    ? [care('target-against-estimate', '一个是目标，一个是预计数')]
    : [care('target-against-result', '一个是目标，一个是实际结果')];
};
