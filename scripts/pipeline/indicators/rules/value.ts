import type { Rule } from './rule.ts';

/** What measures and is none of the above: 财政收入4219万元, 检查生产经营单位480家次, 满意率97.92%. */
export const value: Rule = {
  id: 'value',
  title: '数值',
  read: ({ clauseStart, before }) => ({ role: 'value', subjectEnd: clauseStart + before.length }),
};
