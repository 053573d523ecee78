import { refuse, type Rule } from './rule.ts';

const DURATION = /^(?:多|余)?(?:年|个?多?月|天|日|周|小时|个小时|分钟|秒|个工作日|工作日|岁|季度|个季度)/;
const MEASURED = /天数|天气|时长|时间|时限|寿命|工期|年龄|用时|耗时|小时数|学时|课时|日数|受教育年限/;
/** A clause that says only that something was reached; the clause before it says what. */
const REACHES = /^(?:达到?|为|增至)$/;

/**
 * How long something takes or lasts is no result: 连续12年, 24小时运转, 75周年, 5年规划.
 * Near miss: 全年优良天数增至228天, 人均预期寿命80岁.
 */
export const duration: Rule = {
  id: 'duration',
  title: '时长、期限、周年',
  read: ({ text, before, quantity, previous }) => {
    // 优良天数318天，比上年增加|19天: a growth of the days just stated
    const ofLast = previous?.verdict.role === 'value' && previous.quantity.unit === quantity.unit;
    // 优良天数实现6连增，|达到|348天
    const lead = REACHES.test(before) ? text.slice(0, quantity.start) : before;
    if (MEASURED.test(lead) || (ofLast && /^(?:[比较]|同比|增加|减少)/.test(before))) return null;
    return DURATION.test(text.slice((quantity.maxPlace ?? quantity.place).end))
      ? refuse('时长、期限或周年，不是结果')
      : null;
  },
};
