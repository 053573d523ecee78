import { parseUnit } from '../../../../src/catalogue/units.ts';
import { anyOf } from '../pattern.ts';
import { DOWN, UP, YEAR_ON_YEAR } from '../vocabulary/changes.ts';
import { trimLead } from '../names/trim.ts';
import type { Candidate } from '../candidate.ts';
import type { Verdict } from '../verdict.ts';
import type { Rule } from './rule.ts';

const WORD = `(?<up>${anyOf(UP)})|(?<down>${anyOf(DOWN)})`;
const BASIS = `(?:${anyOf(YEAR_ON_YEAR)})|环比|(?<![可占对])比(?=[增降升减])|在(?:[上去]年|\\d{4}年)[^，；]{0,8}基础上|前?[三四五六两]年(?:来|间)?(?:年均|平均)|(?<![\\d连续前])(?:\\d{1,2}|[两三四五六七八九十])年(?:来|间)?(?:累计)?|年均|年平均|平均每年|每年平均|每年|两年平均|平均|累计|(?:(?<![可占对评同])比(?![例重率值较武赛分])|较)[^，；]{1,16}?(?:相比)?|与[^，；]{1,16}?相比`;
const COMPARABLE = '按?可比(?:口径|价格?(?:计算)?)?|同口径|扣除(?:价格|物价)(?:上涨)?因素(?:影响)?后?';
/**
 * 同比|增长|了 · 较2020年|下降|约 · 增速|保持在 · 增长|目标为 · 年均|增速|分别为: how the words before a change end.
 */
const TRIGGER = new RegExp(
  `(?:${COMPARABLE})*(?<basis>${BASIS})?(?:（下同）)?(?:又|再|均|各|分别|实现|已|预计|力争|仍|名义|实际|预期|${COMPARABLE})*(?:${WORD})(?:预期)?(?:目标值?)?(?:了|都|均|要|应|达到|达|为|是|到达|约|在|保持在|稳定在|控制在|实现|完成|定为|确定为|安排|各|分别)*$`,
);
/** 产值同比|-4.6%: the sign stands for the growth word. */
const BASIS_LAST = new RegExp(`(?<basis>${anyOf(YEAR_ON_YEAR)}|环比)(?:为|是)?$`);
/** PM2.5浓度改善10.8%: here an improvement is a decrease. */
const BETTER_LOWER = /(?:浓度|污染|能耗|排放|综合指数)[^，]*改善[^，]{0,2}$/;
/** 比国家标准|高 */
const COMPARED =
  /(?<basis>比(?![例率值])[^，；]{2,16}?)(?:还|更|要)?(?:(?<up>[高多快长])|(?<down>[低少慢短]))(?:出|了)?$/;
/** 自然增长率: a rate whose name contains a growth word. */
const NO_GROWTH = /自然增长率(?:[^，]{0,4})$/;
/** 6%以上的增长, 7%的增速 */
const NOMINAL = /^的?(?:以上|左右)?的?(?:年均)?(?:增长|增速|速度|增幅|涨幅)/;
/** 接续保持|35%以上的制造业投资增速: the thing that grows stands after the number */
const NOMINAL_OF = /^的(?<subject>[一-龥]{2,10}?)的?(?:增长率|增长速度|增速|增幅|涨幅)(?=$|[，。；、])/;
/** 总收入293亿元，|增加|188.5亿元: a growth of the level just stated, in its unit; 分别增加2940万吨和47万标箱: of the levels just stated */
const OF_THE_LEVEL =
  /^[，、](?<each>分别)?(?:比[^，；]{1,12}?)?(?:净)?(?:增加|新增|增长|增产|减产|减少|下降|提高|上升)了?(?:近|约|超过?)?$/;
/** 增资617宗，|增加|133宗: no other thing is counted */
const INCREASED = /^(?:净)?增加了?$/;
/** 全省排位|提升1位 */
const PLACES = /(?:(?:排位|位次|排名|名次)[^，；、]{0,6}|(?:上升|前移|提升|跃升|进位|下降|后移)了?)$/;
/** What may stand between two growths of a list, or between a target and a more ambitious one. */
const GOES_ON = /^(?:[、和及与，]|(?:力争|争取|确保|努力|奋力)(?:达到|实现|突破|冲刺)?|到)*$/;
const RELATIVE = new Set(['比率', '百分点', '倍数', '翻番', '位次']);
/** 税收增长3.5亿元, 年入黄泥沙减少6900万吨: changes stated as amounts; near miss: 带动经济增长100亿元. */
const IN_AMOUNTS = /[^，、经济]{2}(?:增长|增加|增产|减产|下降|减少|上升|回落|提高|降低|上涨|上调|下调)[了约为达]*$/;

function basisOf(words: string): string | null {
  if (words === '') return null;
  // 比增|22.3%: over the year before
  if (words === '比' || /^在[上去]年/.test(words) || YEAR_ON_YEAR.includes(words)) return 'yoy';
  if (/每年|年平均|年(?:来|间)?(?:年均|平均)$/.test(words)) return '年均';
  return words;
}

/** Reads a growth whose word stands after the number: 以年均|7%的增速, 接续保持35%以上的|制造业投资增速. */
function nominalGrowth({ quantity, before, after, clauseStart }: Candidate): Verdict | null {
  if (NOMINAL.test(after) && !/占|比重|比例/.test(before)) {
    const speed = /(?:(?:保持|实现)了?)?以?(?<basis>年均|年平均)?$/.exec(before);
    const subjectEnd = clauseStart + (speed?.index ?? before.length);
    return { role: 'change', subjectEnd, direction: 'up', basis: speed?.groups?.['basis'] ?? null };
  }
  const subject = NOMINAL_OF.exec(after)?.groups?.['subject'];
  return subject === undefined
    ? null
    : { role: 'change', subjectEnd: quantity.outerStart, subject, direction: 'up', basis: null };
}

/** 分别增长6%、|7%, 增长5.5%，力争达到|6%: the growth word stands before the first number of the list. */
function furtherGrowth({ quantity, previous, text }: Candidate): Verdict | null {
  if (previous?.verdict.role !== 'change') return null;
  const between = text.slice(previous.quantity.outerEnd, quantity.outerStart);
  const sameUnit = previous.quantity.unit === quantity.unit;
  const goesOn = sameUnit ? GOES_ON : /分别[^，；]*$/.test(previous.before) ? /^[、和及与]$/ : null;
  return goesOn?.test(between) ? { ...previous.verdict } : null;
}

/** Whether an amount after a growth word is the change of something, not a value of its own (新增耕地1202亩). */
function growsByAmount(candidate: Candidate, at: number, basis: string): boolean {
  const { before } = candidate;
  if (/^[比较与同环]/.test(basis)) return true;
  return (IN_AMOUNTS.test(before) && trimLead(before.slice(0, at)) !== '') || isOfTheLevel(candidate);
}

/** Whether the previous number is the level that the amount is a change of. */
function isOfTheLevel(candidate: Candidate): boolean {
  const { quantity, before, previous, text } = candidate;
  if (previous?.verdict.role !== 'value') return false;
  const told = OF_THE_LEVEL.exec(text.slice(previous.quantity.outerEnd, quantity.outerStart));
  if (!told) return false;
  // 开工1725公里、新增2000公里: a growth is smaller than the level that grew
  const sameUnit = parseUnit(previous.quantity.unit)?.unit === parseUnit(quantity.unit)?.unit;
  if (sameUnit && sizeOf(quantity) >= sizeOf(previous.quantity) && /新增|增加/.test(before)) return false;
  return told.groups?.['each'] !== undefined || (sameUnit && countsNothingElse(candidate));
}

/** The value with its multiplier applied, so that 1.12万亿元 and 1700亿元 can be compared. */
const sizeOf = ({ value, unit }: Candidate['quantity']): number => value * (parseUnit(unit)?.multiplier ?? 1);

function countsNothingElse({ quantity, before, after }: Candidate): boolean {
  const counted = parseUnit(quantity.unit)?.unit.dimension.startsWith('计数') ?? true;
  return !counted || /^[、和]\d/.test(after) || (INCREASED.test(before) && /^(?:[，。；]|$)/.test(after));
}

/** 分别比2000年增加4847万吨，其中烟台港……，|分别增加|2940万吨: changes of the parts have the basis of the whole. */
function basisOfParts({ previous }: Candidate): string | null {
  let before = previous;
  while (before && before.verdict.role !== 'change') before = before.previous;
  return before?.verdict.role === 'change' && before.verdict.basis?.startsWith('比') ? before.verdict.basis : null;
}

function growthOf(candidate: Candidate): Verdict | null {
  const { quantity, before } = candidate;
  const dimension = parseUnit(quantity.unit)?.unit.dimension;
  if (dimension === undefined || NO_GROWTH.test(before)) return null;
  const word = TRIGGER.exec(before) ?? COMPARED.exec(before) ?? (quantity.value < 0 ? BASIS_LAST.exec(before) : null);
  return word ? growthByWord(candidate, dimension, word) : growthWithoutWord(candidate, dimension);
}

function growthWithoutWord(candidate: Candidate, dimension: string): Verdict | null {
  const further = (dimension === '比率' ? nominalGrowth(candidate) : null) ?? furtherGrowth(candidate);
  if (further || (dimension !== '百分点' && dimension !== '位次')) return further;
  return { role: 'change', subjectEnd: candidate.quantity.outerStart, direction: 'up', basis: null };
}

/** `found` is the match of the growth word before the number. */
function growthByWord(candidate: Candidate, dimension: string, found: RegExpExecArray): Verdict | null {
  const { quantity, before, clauseStart } = candidate;
  const fallen = quantity.value < 0;
  const { basis = '', down } = found.groups ?? {};
  const relative = RELATIVE.has(dimension) || (quantity.unit === '位' && PLACES.test(before));
  if (!relative && !growsByAmount(candidate, found.index, basis)) return null;
  return {
    role: 'change',
    subjectEnd: clauseStart + found.index,
    direction: down === undefined && !fallen && !BETTER_LOWER.test(before) ? 'up' : 'down',
    basis: basisOf(basis === '平均' ? '' : basis) ?? (relative ? null : basisOfParts(candidate)),
  };
}

/**
 * A growth or a fall, with or without the level that it belongs to.
 *
 *     同比增长16% · 下降37.26% · 增速11.1% · 提高2个百分点 · 跃升30个位次
 *         ^^^ change           Near miss: 提高到63% (a level), 新增耕地1202亩 (a value)
 */
export const growth: Rule = { id: 'growth', title: '增长、下降', read: growthOf };
