import type { Rule } from './rule.ts';

/** 是|2015年|的, 比|“十三五”末|, 力争用|三年|: the time or place that the multiple refers to, with the words around it. */
const TIME_BEFORE =
  /(?:比|较|是|为|达到?|相当于|实现|提前)*(?<basis>(?:(?:[^，是为达比较]{0,4}(?<!提)前)?(?:19|20)?\d{1,4}年|(?:上一?个|(?<!提)前)?[〇零一二两三四五六七八九十]+年|[去上前]年|“[^”]{2,6}”|全[国省市区]|[^，是为达比较]{1,5}(?=平均))(?:期间|时期|同期|年?末|底|初|水平|平均|间|来|前)?)的?(?:实现|再|基本|基础上)*$/;

/** 实现三年翻番, 是2015年的2.5倍, 达到上年的2倍: a growth stated as a multiple. */
export const multiple: Rule = {
  id: 'multiple',
  title: '翻番、倍数',
  read: ({ quantity, before, clauseStart }) => {
    const doubled = quantity.place.text.startsWith('翻');
    if (!doubled && quantity.unit !== '倍') return null;
    const words = TIME_BEFORE.exec(before);
    return {
      role: 'change',
      subjectEnd: clauseStart + (words?.index ?? before.length),
      direction: 'up',
      basis: words?.groups?.['basis'] ?? null,
    };
  },
};
