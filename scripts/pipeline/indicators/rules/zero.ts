import type { Rule } from './rule.ts';

/** 实现安全生产事故“零发生”: a result of 0, though quoted. */
export const zero: Rule = {
  id: 'zero',
  title: '零发生',
  read: ({ quantity, before, clauseStart }) =>
    quantity.place.text === '零发生'
      ? { role: 'value', subjectEnd: clauseStart + before.replace(/“$/, '').length }
      : null,
};
