import { refuse, type Rule } from './rule.ts';

/**
 * A number inside quotation marks or a title belongs to a name: “153311”总体思路, 《…十五条措施》, “10分钟体育健身圈”.
 *
 *     按照“百日行动”时间节点        “零发生” is a result and is left to later rules
 */
export const quoted: Rule = {
  id: 'quoted',
  title: '引号、书名号内的数字属于名称或口号',
  read: ({ line, quantity }) =>
    line.quoteDepth[quantity.start] === 1 && quantity.place.text !== '零发生'
      ? refuse('在引号或书名号内，属于名称、口号或文件名')
      : null,
};
