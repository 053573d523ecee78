import { refuse, type Rule } from './rule.ts';

const SCORED =
  /(?:指数|系数|得分|成绩|分数|系数|评分|总分|均分|人数|数量|总数|总量|浓度|面积|生育率|比例?)(?:达到?|为|是|降到|降为|下降到|下降至|控制在|保持在|稳定在|降至|升至|提高到|：|约)*$/;

/** A number without a unit measures only where the words before it name a score or a count: 综合成绩96.15. */
export const noUnit: Rule = {
  id: 'no-unit',
  title: '没有单位的数字',
  read: ({ quantity, before }) =>
    quantity.unit === '' && quantity.place.text !== '零发生' && !SCORED.test(before)
      ? refuse('没有单位，也不是得分或指数')
      : null,
};
