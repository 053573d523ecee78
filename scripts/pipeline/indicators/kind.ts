import type { Half, Kind } from '../../../src/schema/vocabulary.ts';

const PLAN_WORDS = /力争|计划(?!的|完成|总量|单列)|拟|将(?:达|带|新|为|实现|建|完成)|目标(?:是|为)|到20\d\d年|每年可|可实现|可带动|可新增|建成后|投产后|达产后|全部建成|预计(?:可|将|带|总|每|年(?!内)|新增|建成|投产)/;
const PLANNED_MONEY = /(?:总投资|投资总额|投资额|概算|估算|协议投资|计划投资|协议资金|合同引资|涉及资金|预算资金)(?:额)?(?:达到?|约|近|超过?|突破|为|共|共计)*$/;
const SPENT = /完成|累计|到位|实际/;
const ESTIMATE = /预计|预测|初步核算|预计数/;
const DONE = /(?:已|目前|现有|去年|上年|截至)/;

/**
 * Whether a figure is done, estimated or planned. The half of the report decides unless the words before the number do:
 * a project's planned investment is a target in the review, and 预计 is an estimate of the period reported unless it
 * looks ahead (每年可实现产值约5000万元).
 */
export function kindOf(half: Half, words: { clause: string; sentence: string; year: string | null; reviews: string | null }, estimated: boolean): Kind {
  const { clause, sentence } = words;
  if (half === 'plan' || half === 'closing') return DONE.test(clause) ? 'actual' : 'target';
  if (PLANNED_MONEY.test(clause) && !SPENT.test(clause)) return 'target';
  if (PLAN_WORDS.test(sentence)) return 'target';
  if (estimated || ESTIMATE.test(sentence)) return 'estimate';
  return 'actual';
}
