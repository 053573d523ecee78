import { refuse, type Rule } from './rule.ts';

/** 第七次会议, 第一时间, 第三实验幼儿园, 摆在首位: an ordinal that the rule for ranks, which runs before, did not claim. */
export const ordinal: Rule = {
  id: 'ordinal',
  title: '届次、序数、“第一”类用语',
  read: ({ quantity }) => (quantity.place.script === 'ordinal' ? refuse('届次、序数或习语，不是排名') : null),
};
