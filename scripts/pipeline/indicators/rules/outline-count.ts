import { refuse, type Rule } from './rule.ts';

/** 重点抓好以下11个方面工作: counts the points of the text that follows, not what is done. Near miss: 涉及11个方面问题. */
export const outlineCount: Rule = {
  id: 'outline-count',
  title: '下文要点的数目',
  read: ({ before, after }) =>
    /(?:以下|下列|如下|下面|这)$/.test(before) ||
    (/^方面(?:工作)?(?:$|[，。：；\d])/.test(after) && /(?:做好|抓好|突出|围绕|从|着力|推进)[^，]*$/.test(before))
      ? refuse('下文要点的数目，不是结果')
      : null,
};
