import { refuse, type Rule } from './rule.ts';

const POINTS = /^(?:堵点|难点|痛点|重点|环节|关键|领域|短板|层面|维度|板块|抓手|方向|要素|目标)(?:$|[，。；])/;

/** Whether the words before the number list that many items: 审批集约化、服务一体化和保障精准化|3个|堵点. */
const namesAsMany = (before: string, count: number): boolean =>
  before.split(/、|和|及|与/).filter((item) => item.length > 2).length === count;

/**
 * The number of points that the text itself lists, before or after it, is no result: 重点抓好以下11个方面工作.
 * Near miss: 涉及11个方面问题, 整治交通堵点3个.
 */
export const outlineCount: Rule = {
  id: 'outline-count',
  title: '上下文要点的数目',
  read: ({ before, after, quantity }) =>
    /(?:以下|下列|如下|下面|这)$/.test(before) ||
    (/^方面(?:工作)?(?:$|[，。：；\d])/.test(after) && /(?:做好|抓好|突出|围绕|从|着力|推进)[^，]*$/.test(before)) ||
    (POINTS.test(after) && quantity.value > 1 && namesAsMany(before, quantity.value))
      ? refuse('上下文要点的数目，不是结果')
      : null,
};
