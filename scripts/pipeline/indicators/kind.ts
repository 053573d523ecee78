import type { Half, Kind } from '../../../src/schema/vocabulary.ts';

/** Looking ahead: 力争, 每年可, 建成后, 将达, 计划 as a verb (not 英才计划, 计划总投资). */
const AHEAD =
  /力争|拟(?!定|建)|将(?:带|新|为|实现|建|完成)|即将|目标(?:是|为)|(?<![加高升降少大长])[到至]20\d\d年(?!的)|每年可|可(?:实现|带动|新增|解决|提供)|(?:建成|投产|达产|落地|投用)后|预计(?:可|将|带|总|每|新增|建成|投产|年(?!内))|计划(?=年内|今年|于|到|完成|实现|新增|引进|开工|竣工)/;
/** 总数将达到16家 says nothing of the clauses behind it. */
const WILL_REACH = /将达/;
/** 年初确定的增长8%|的预期目标 */
const AIM_BEHIND = /^(?:以上|左右)?的?(?:年度|预期|增长|奋斗|规划)*目标/;
/** Money that a project is to cost, not what was spent: 总投资373.1亿元. */
const PLANNED_MONEY =
  /(?:总投资|投资总额|概算|估算|协议投资|计划投资|协议资金|合同引资|涉及资金|预算资金)(?:额)?(?:达到?|约|近|超过?|突破|为|共|共计)*$/;
const SPENT = /完成|累计|到位|实际/;
const ESTIMATE = /预计|预测|初步[核测]算/;
/** At the head of a sentence it governs all of it, else its own group of clauses. */
const ESTIMATE_AT_HEAD = /^[^，；]{0,6}(?:预计|初步[核测]算)/;
/** 20万吨|工业硅等项目开工建设: the capacity that a project is to have. */
const CAPACITY = /(?:吨|千瓦|兆瓦|吉瓦|千瓦时|[万亿](?:头|羽|只|辆|台|套|片|件))$/;
const BEGUN =
  /(?:项目|工程|电站|电厂|生产线)(?:相继|陆续|全面|正式|同步|顺利|先后)*(?:奠基|开工|启动|加快|有序推进|签约|落户|落地)/;
const REACHED = /完成|实现|达到|超额/;
const DONE = /已|目前|现有|截至|(?<![比较超于与])(?:去年|上年)/;
const LOOKING_BACK = /过去[一五]年|[一五]年来/;
const QUOTED = /“[^”]*”|《[^》]*》/g;

/** What a figure is told with: its own clause, the clauses of its group (since the last ；), its sentence, all up to the number. */
export interface KindWords {
  clause: string;
  group: string;
  sentence: string;
  /** What follows the number in its clause. */
  behind: string;
  /** The unit of the number. */
  unit: string;
}

/**
 * Whether a figure is done, estimated or planned. The half of the report decides unless the words before the number do:
 * a project's planned investment is a target in the review, and 预计 is an estimate of the period reported unless it
 * looks ahead (每年可实现产值约5000万元). Names in quotes say nothing (《2022年行动计划》).
 */
export function kindOf(half: Half, words: KindWords, estimated: boolean): Kind {
  const clause = words.clause.replace(QUOTED, '');
  const group = words.group.replace(QUOTED, '');
  if (half === 'plan' || half === 'closing')
    return DONE.test(clause) || LOOKING_BACK.test(words.sentence) ? 'actual' : 'target';
  if (PLANNED_MONEY.test(clause) && !SPENT.test(clause)) return 'target';
  if (AHEAD.test(group) || WILL_REACH.test(clause)) return 'target';
  if (CAPACITY.test(words.unit) && BEGUN.test(words.behind)) return 'target';
  if (AIM_BEHIND.test(words.behind) && !REACHED.test(clause)) return 'target';
  if (estimated || ESTIMATE.test(group) || ESTIMATE_AT_HEAD.test(words.sentence)) return 'estimate';
  return 'actual';
}
