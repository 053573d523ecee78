import type { Candidate } from './candidate.ts';

/** What a project or a contract is worth: 总投资|373.1亿元, 签约资金, 概算. */
const WORTH =
  /(?:(?<!固定资产|社会|产业|民间|地产)(?:总投资|投资总额)|(?:计划|拟|预计(?!到位)|意向|协议|合同|签约|估算|概算)(?:总|引进|到位)*(?:投资|资金|金额|引资|外资)|概算|估算|(?:合同|协议|签约)(?:总?额)|涉及(?:总)?资金|(?<!固定资产|社会)投资规模|预算资金)(?:额)?(?:达到?了?|约|近|超过?|逾|突破|为|共|共计|合计|累计|规模)*$/;
/** 累计完成|总投资3亿元, 到位签约资金, 力争签约总额: money that was spent, received or promised. */
const SPENT = /(?:完成|实现|到位|实际|下达|拨付|使用|减少|节约|节省|力争|确保)[^，；]{0,8}$/;
/** 启动投资|9亿元|的校舍安全工程 */
const INVESTED = /(?:投资|投入|造价)(?:约|近|超过?|达)?$/;
const IN_A_PROJECT = /^(?:以上|左右)?的[^，；。]{0,24}?(?:项目|工程|电站|电厂|生产线|基地|大桥|公路|铁路|园区?|中心)/;

/** What a project is expected to yield: 每年可|增收, 建成后, 预计带来. */
const YIELD =
  /每?年可(?!持续|再生|支配|用财力)|(?<![许认不])可(?:实现|带动|新增|解决|提供|吸纳|安置|满足|减少|节约|惠及|增加|增收|容纳|形成|创造|拉动|节省|为[^，；]{0,10}增收)|(?:建成|投产|达产|投用|落地|投入(?:运营|使用)|运营|满产|达效)后|预计(?:可|将)?(?:带[来动]|每年|年(?:产值|收入|销售|税收|利润)|投产)/;
/** Words for the present: 目前已, 今年以来. */
const NOW = /已|目前|今年以来|全年(?:预计|完成|实现)/;

/** What a project can produce or hold: 120万吨|水泥技改项目, 日处理2万吨|污水厂. */
const CAPACITY = /(?:吨(?:\/年)?|千瓦|兆瓦|吉瓦|千瓦时|GWh?|箱|[万亿](?:头|羽|只|辆|台|套|片|件))$/;
const PLANT =
  /^(?:级|的)?(?:[^，；。、\d]{1,20}?(?:项目|工程|电站|电厂|热电|生产线|水厂|污水厂|处理厂|机组|风电场)(?![\d个])|[^，；。]{1,60}?等(?:\d+[个项]|一批)?[一-龥“”]{0,8}?(?:项目|工程|(?=开工|投产|建成)))/;
const DESIGNED = /(?:设计|规划|计划)[^，；\d]{0,6}(?:产能|能力|产量|处理量|库容|规模|床位)(?:达到?|为|约)*$/;

/**
 * Whether a figure says what a project, a contract or a measure is worth, can hold or will yield, so that it is no result or promise.
 *
 *     签约项目46个，总投资218亿元        每年可为村集体增收30万元        120万吨水泥技改项目开工
 *                        ^^^^^^^              ^^^^^^           ^^^^^        ^^^^^^^
 * Near miss: 完成投资38亿元, 固定资产投资总额16.8亿元, 村集体增收30万元, 污水处理能力达到2万吨.
 */
export function isPlanned({ text, quantity, said: { group, clause }, before, after }: Candidate): boolean {
  const money = /[元币]$/.test(quantity.unit);
  const worth = money && WORTH.exec(before);
  if (worth) return !SPENT.test(clause.slice(0, worth.index));
  if (money && INVESTED.test(before) && !SPENT.test(before) && IN_A_PROJECT.test(text.slice(quantity.end))) return true;
  if (DESIGNED.test(before) || (CAPACITY.test(quantity.unit) && PLANT.test(after))) return true;
  return YIELD.test(group) && !NOW.test(clause);
}
