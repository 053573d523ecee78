import { refuse, type Rule } from './rule.ts';

const SCORED =
  /(?:指数|系数|得分|成绩|分数|评分|总分|均分|人数|数量|总数|总量|浓度|面积|生育率|倍差|差距|比例?)(?:[由从][\d.]+(?=[一-龥]{1,2}[到至为]))?(?:达到?|为|是|由|从|(?:下降|降低|回落|上升|提高|提升|增加|缩小|控制|保持|稳定|降|升)[到至为在]|：|约)*$/;

/** A number without a unit is a measurement only if the words before it name a score or a count: 综合成绩96.15. */
export const noUnit: Rule = {
  id: 'no-unit',
  title: '没有单位的数字',
  read: ({ quantity, before }) =>
    quantity.unit === '' && !SCORED.test(before) ? refuse('没有单位，也不是得分或指数') : null,
};
