import { captured } from '../pattern.ts';
import { trimLead } from './trim.ts';

const OF_PLAN =
  /(?:全年|年度|年初|目标|计划|任务|预算)[^，]{0,10}(?:任务|计划|目标|预算|总量|任务量|任务数|投资)(?:总量|总额)?的?$|(?:任务|计划|目标)(?:总?量|数)?的?$/;
const PLAN_RATE = /(?:投资|计划|任务|目标)完成率(?:达到?|为)*$/;

/** 超额完成年度任务|1.4亿元, 超计划|25个百分点: the amount beyond the plan. */
export const BEYOND_PLAN = /超额?(?:完成)?(?:全年|年度|年初|预期|既定)*(?:任务|计划|目标|预算)(?:数|量|任务)?的?$/;
/** 投资完成率为47.7%: a rate that names itself. */
export const isPlanRate = (before: string): boolean => PLAN_RATE.test(before);
/** Whether a percentage is the completed share of a plan: 完成全年任务的55%, 投资完成率为47.7%. */
export const isShareOfPlan = (before: string): boolean => OF_PLAN.test(before) || isPlanRate(before);

/** Words that fit any plan and need an owner: 完成全年任务, 完成年度投资计划, but not 完成拆违总任务量. */
const ANY_PLAN = /^(?:完成|占|达到?|为|全年|年度|年初|年|总|目标|计划|任务|预算|投资|任务量|任务数|总量|的)+$/;

/** 占全省的比重, 相当于十年累计投资, |在|全省|生产总值中的比重: the words of a share that the last figure has; else null. */
export function shareWords(raw: string, lead: string, last: string): string | null {
  const ofWhole = captured(OF_WHOLE, raw, 'whole');
  if (ofWhole !== undefined && !/(?:占比|比重|率)$/.test(last)) return `在${ofWhole}`;
  return captured(/^约?(?<share>(?:占|相当于).*)/, lead, 'share') ?? null;
}
const OF_WHOLE = /^[，、]?在(?:全[国省市县区州])?(?<whole>[^，]{2,16}中的?(?:比重|占比|比例|份额))/;

/** Names the completed share of a plan by its owner: 固定资产投资 + 完成全年任务18% → 固定资产投资完成全年任务. */
export function shareName(before: string, owner: string | null): string {
  const said = /(?:完成|占|达|为).*$/.exec(before)?.[0] ?? trimLead(before);
  const ownerless = owner === null || !ANY_PLAN.test(said);
  return (ownerless ? '' : owner.replace(/完成率为?$/, '')) + said.replace(/的$/, '');
}
