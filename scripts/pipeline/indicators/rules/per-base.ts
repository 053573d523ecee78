import { refuse, type Rule } from './rule.ts';

/** The base of a rate is not a measurement: 每千人口, 每10万人, 每100户. */
export const perBase: Rule = {
  id: 'per-base',
  title: '“每N”之类的计算基数',
  read: ({ before, after, quantity }) =>
    /每$/.test(before) ||
    (quantity.place.script === 'chinese' && /^[千万]$/.test(quantity.place.text) && /^人?口/.test(after))
      ? refuse('比率的计算基数')
      : null,
};
