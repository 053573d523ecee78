import { refuse, type Rule } from './rule.ts';

/** The second number of a range belongs to the measurement of the first: 1000-5000亩. */
export const rangeEnd: Rule = {
  id: 'range-end',
  title: '区间的上限',
  read: ({ previous, quantity }) =>
    previous?.quantity.maxPlace === quantity.place ? refuse('与前一数字同属一个区间') : null,
};
