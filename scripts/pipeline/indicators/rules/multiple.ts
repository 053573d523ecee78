import type { Rule } from './rule.ts';

/** 实现三年翻番, 是2015年的2.5倍, 达到上年的2倍: a growth told as a multiple. */
export const multiple: Rule = {
  id: 'multiple',
  title: '翻番、倍数',
  read: ({ quantity, before, clauseStart }) => {
    const doubled = quantity.place.text.startsWith('翻');
    if (!doubled && quantity.unit !== '倍') return null;
    const words =
      /(?<basis>(?:比|较|是|为|达到?|相当于)?[^，是为达比较]{0,12}?(?:年|期|期间|时期|末|水平|平均)|“[^”]{2,6}”)的?(?:实现|再|基本|基础上)?$/.exec(
        before,
      );
    return {
      role: 'change',
      subjectEnd: clauseStart + (words?.index ?? before.length),
      direction: 'up',
      basis: words?.groups?.['basis']?.replace(/^(?:比|较|是|为|达到?|相当于|实现)+/, '') || null,
    };
  },
};
