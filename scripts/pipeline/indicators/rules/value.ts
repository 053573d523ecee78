import type { Rule } from './rule.ts';

/** Every number that no earlier rule has answered: 财政收入4219万元, 检查生产经营单位480家次, 满意率97.92%. */
export const value: Rule = {
  id: 'value',
  title: '数值',
  read: ({ clauseStart, before }) => ({ role: 'value', subjectEnd: clauseStart + before.length }),
};
