import type { Check } from './check.ts';

const SHARE = /(?:率|占比|比重|比例)$|占.+/;
/** Rates that may exceed 100%, like the use of capacity or the completion of plans. */
const MAY_EXCEED = /投保率|渗透率|周转率|负荷率|利用率|产销率|复种|保障率|自给率|毛入|保值增值|完成率/;

/**
 * 接种率达到106.1%: a share of people or things cannot exceed 100%, so its base must differ from the wording. The completed share
 * of a plan can (完成年度投资计划的103.76%).
 */
export const overWhole: Check = (indicators) =>
  indicators
    .filter((i) => i.unit === '%' && i.value !== null && i.value > 100)
    .filter((i) => SHARE.test(i.name) && !i.shareOfPlan && !MAY_EXCEED.test(i.name))
    .map((i) => ({ indicator: i.id, message: `${i.name}为${String(i.value)}%，超过100%，分母可能与字面不同` }));
