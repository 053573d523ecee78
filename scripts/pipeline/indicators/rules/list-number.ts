import { refuse, type Rule } from './rule.ts';

/** The number of a list item: 1. 2、 3） at the start of a clause, （4） anywhere. Near miss: 24个省、市重点项目 */
export const listNumber: Rule = {
  id: 'list-number',
  title: '序号',
  read: ({ text, quantity, clauseStart }) => {
    const { start, end } = quantity.place;
    const after = text.slice(end, end + 2);
    if (start === clauseStart && quantity.unit === '' && /^(?:[.．)]\D|、\D|）)/.test(after)) return refuse('条目序号');
    return /^（$/.test(text.charAt(start - 1)) && after.startsWith('）') ? refuse('条目序号') : null;
  },
};
