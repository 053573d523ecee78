import { anyOf } from '../pattern.ts';
import { EMPTY_AFTER_EXAMPLES, GENERIC_NOUNS, TASK_RATES } from '../vocabulary/naming.ts';
import { attributeName, isAttribute } from './attribute.ts';
import { countName } from './counted.ts';
import { MILESTONE, nounAfter } from './noun-after.ts';
import { leadingPreposition, trimLead, trimManner, trimTail } from './trim.ts';
import { taskBefore, workBefore } from './work.ts';
import { ACTION, isVerbOnly, joinOnce, leadingVerb, LIGHT, withoutRemarks, withoutVerb } from './words.ts';

/** How the last measurement of the sentence was named, for those that lean on it. */
export interface LastName {
  name: string;
  /** The thing it counts, without what is done to it: 规上纺织服装企业. */
  noun: string;
  /** Name of a further number without words of its own: 接待群众来访544批次|758人次. */
  again: string;
  /** What the things counted got: 17个村拿到|区级资金奖励. */
  object: string | null;
  /** Unit that the noun was counted in. */
  nounUnit: string;
  /** Whether the words behind the noun tell a figure of it: 50户优势民营企业|产值5亿元. */
  owns?: boolean;
}

/** What earlier measurements of the sentence leave for the names of later ones. */
export interface NameContext {
  /** End in the text of what the last measurement of this clause used up; 0 where none did. */
  usedUntil: number;
  last: LastName | null;
  /** Verb that a list shares: 新增 of 新增科技型中小企业10家、高新技术企业5家. */
  listVerb: string;
  /** Names given in this sentence. */
  taken: readonly string[];
  /** The trade that the sentence opens with: 无人机产业. */
  topic: string | null;
}

export interface Named {
  last: LastName;
  /** Where the words of this measurement end in the text. */
  usedUntil: number;
  listVerb: string;
}

/** Where a measurement stands: its clause, the end of the words before its number, the end of number, unit and bound. */
export interface NamePlace {
  clauseStart: number;
  clauseEnd: number;
  subjectEnd: number;
  outerEnd: number;
  unit: string;
}

const GENERIC = new Set(GENERIC_NOUNS);
const CONTINUES = /^[、和及与]|^以及/;
const MAIN_VERB = new RegExp(`(?:${ACTION}|${LIGHT})(?=.{2,}$)`, 'g');
const OPENS_WITH_VERB = new RegExp(`^${ACTION}`);
const EXAMPLES = new RegExp(
  `^(?<verb>${ACTION}*)[^等]*、[^等]*等(?!(?:.{0,3}(?:${anyOf(EMPTY_AFTER_EXAMPLES)})))(?<noun>.{3,})$`,
);
/** 新签约|中船风电等|优质项目: one example, behind a verb */
const ONE_EXAMPLE = new RegExp(
  `^(?<verb>${ACTION}+)[^等、]{2,14}(?<![中高平优同均上])等(?![级次额])(?!(?:.{0,3}(?:${anyOf(EMPTY_AFTER_EXAMPLES)})))(?<noun>.{2,})$`,
);
/** 创新平台604家，其中|国家级|11家 */
const LEVEL = /^(?:国家|部|省|自治区|市|州|盟|区|县|旗|镇)级(?:以上)?$/;
const QUALIFIER = /^(?:人均|户均|亩均|日均)$/;
/** 稳企扩岗专项资金3.72亿元，|惠及|14.97万人 */
const REACHES = /^(?:惠及|受益|覆盖)$/;
/** 镇级人居环境|优秀村31个次、示范村10个次, 学前教育|公办率43%、普惠率86%, but not 经济适用房、廉租房 */
const OF_LEVEL = /^(?:国家|全国|首都|(?:自治区|[省市区县镇乡村州盟旗])级)/;
const OWN_LEVEL = /^(?:各类|各级|(?:国家|部|省|自治区|市|州|盟|区|县|旗|镇)级(?:以上)?)/;
const OWN_VERB = new RegExp(`^${LIGHT}(?=.{2})`);
const SPENT_ON = /^(?:总?投资|总?投入|投入资金|筹资|筹集资金|安排资金|争取资金)$/;

/** 为26家企业|申请科技资金, 在镇域村居|新增投放点: circumstance before the verb is no part of the name. */
function withoutCircumstance(words: string): string {
  const preposition = leadingPreposition(words);
  if (preposition === null) return words;
  const verb = [...words.matchAll(MAIN_VERB)].find((m) => m.index >= 2);
  return verb ? words.slice(verb.index) : words.slice(preposition.length);
}

const trim = (words: string): string => trimTail(trimLead(words));

function tidy(raw: string): string {
  const words = trim(withoutRemarks(raw));
  const bare = withoutCircumstance(words);
  return (bare === words ? words : trim(bare))
    .replace(/等$/, '')
    .replace(EXAMPLES, '$<verb>$<noun>')
    .replace(ONE_EXAMPLE, '$<verb>$<noun>');
}

/** The words before the number that no earlier measurement used. */
export const ownWords = (text: string, at: NamePlace, context: NameContext): string =>
  text.slice(Math.max(at.clauseStart, Math.min(context.usedUntil, at.subjectEnd)), at.subjectEnd);

/**
 * Names a measurement in the report's own words, from what stands before the number, behind its unit, and earlier in the
 * sentence.
 *
 *     新增科技型中小企业10家、高新技术企业5家  →  新增科技型中小企业 · 新增高新技术企业
 *     规上纺织服装企业增至21家，实现产值8.5亿元  →  规上纺织服装企业 · 规上纺织服装企业产值
 */
export function nameOf(text: string, at: NamePlace, context: NameContext): Named {
  const raw = ownWords(text, at, context);
  const after = nounAfter(text, at.outerEnd, at.clauseEnd);
  if (!after) {
    const found = nameBefore(raw, text, at, context);
    const owner = ownerBefore(raw, context);
    const name = owner === null || found.name.startsWith(owner) ? found.name : joinOnce(owner, found.name);
    const { noun = withoutVerb(name), nounUnit = at.unit, listVerb = leadingVerb(name) } = found;
    return { last: { name, noun, again: name, object: null, nounUnit }, usedUntil: at.outerEnd, listVerb };
  }
  const listVerb = CONTINUES.test(raw) ? context.listVerb : null;
  const { name, noun, again, object, verb } = countName(raw, after, listVerb, workBefore(text, at.clauseStart));
  return {
    last: { name, noun, again, object, nounUnit: at.unit, owns: after.owns },
    usedUntil: at.outerEnd + after.length,
    listVerb: verb,
  };
}

/** The noun that the words directly behind it tell a figure of; null where they begin anew. */
export const ownerBefore = (raw: string, { last }: NameContext): string | null =>
  last?.owns && !/^(?:[、，；]|$)/.test(raw) ? last.noun : null;

/** A name; what it counts and the verb that a list shares where they are not simply what the name says. */
interface Found {
  name: string;
  noun?: string;
  nounUnit?: string;
  listVerb?: string;
}

/** The name from the words before the number, or where there are none from what leads up to it. */
function nameBefore(raw: string, text: string, at: NamePlace, context: NameContext): Found {
  const lead = tidy(raw);
  const { last, topic } = context;
  const work = (): string | null => workBefore(text, at.clauseStart);
  if (lead === '') return nameless(raw, text, at, context);
  if (SPENT_ON.test(lead)) {
    const behind = wordsBehind(text, at);
    if (behind !== null) return { name: behind + lead };
  }
  if (LEVEL.test(lead) && last) {
    const noun = last.noun.replace(OWN_LEVEL, '');
    return { name: context.listVerb + lead + noun, noun: lead + noun, listVerb: context.listVerb };
  }
  // 生产总值达到3700亿元，人均达到6800美元
  if (QUALIFIER.test(lead) && last) return { name: lead + last.name, noun: last.noun, listVerb: '' };
  if (REACHES.test(lead) && last && !sameKind(last.nounUnit, at.unit)) {
    return { name: (GENERIC.has(last.noun) ? last.name : last.noun) + lead, noun: last.noun, listVerb: '' };
  }
  if (lead.startsWith('占') && last) return { name: last.name + lead, noun: last.noun, listVerb: '' };
  if (isVerbOnly(lead)) {
    // 每年可为3个村集体增收50万元: those counted in the clause do it
    if (last && context.usedUntil > at.clauseStart && !sameKind(last.nounUnit, at.unit))
      return { name: last.noun + lead };
    const thing = last ? (sameKind(last.nounUnit, at.unit) ? last.noun : null) : work();
    if (thing === null) return { name: lead };
    return { name: thing.endsWith(lead) ? thing : lead + thing, noun: thing };
  }
  if (isAttribute(lead)) {
    const task = TASK_RATES.includes(lead) ? taskBefore(text, at.clauseStart) : null;
    const owner = { noun: task ?? last?.noun ?? work(), name: task ?? last?.name ?? null };
    const named = attributeName(lead, owner, topic);
    // 违法用地15宗，面积17.3亩，已整改8宗，面积13.55亩: the second area is of what was put right
    const own =
      context.taken.includes(named) && last ? attributeName(lead, { noun: last.name, name: null }, null) : named;
    return { name: own, noun: owner.noun ?? own, ...(last && { nounUnit: last.nounUnit }) };
  }
  if (CONTINUES.test(raw) && last) {
    // 建成加氢站12座、推广氢燃料电池汽车617辆: an item with a verb of its own
    const listVerb = OWN_VERB.test(trimManner(raw)) ? '' : context.listVerb;
    return { name: listItem(lead, last.noun, listVerb), listVerb };
  }
  // 26个行政村全年开展活动70余次: whose activities the clause has said
  const ownerInClause = context.usedUntil > at.clauseStart && GENERIC.has(lead) ? (last?.noun ?? '') : '';
  return { name: ownerInClause + lead };
}

/** A number without words of its own: named behind, or by the number before it, or by what the sentence is about. */
function nameless(raw: string, text: string, at: NamePlace, { last, topic, listVerb }: NameContext): Found {
  const behind = wordsBehind(text, at);
  if (behind !== null) return { name: behind };
  if (!last) return { name: workBefore(text, at.clauseStart) ?? topic ?? trimLead(trimTail(raw)) };
  if (last.object !== null && !sameKind(last.nounUnit, at.unit)) return { name: last.object };
  return { name: last.again, noun: last.noun, listVerb };
}

/** Measure words that count the same things by turns: 排查7763条，整改6647件. */
const COUNTING = new Set(['个', '件', '项', '条', '处', '起', '宗', '批', '批次', '家', '户', '例']);
const sameKind = (a: string, b: string): boolean => a === b || (COUNTING.has(a) && COUNTING.has(b));

/** 100%完成整改任务, 投资63亿元实施“一轴两心”项目256个: what is measured stands behind the number. */
function wordsBehind(text: string, at: NamePlace): string | null {
  const behind = /^[一-龥“][^，。；\d]+/.exec(text.slice(at.outerEnd, at.clauseEnd))?.[0];
  if (behind === undefined || MILESTONE.test(behind) || /^(?:以|的|和|及|与|为|至|到)/.test(behind)) return null;
  const words = trimLead(behind);
  return words.length >= 2 ? words : behind;
}

/** The second item of a list takes the verb of the first, and its modifiers where both end alike: 优秀村31个次、示范村10个次. */
function listItem(item: string, head: string, listVerb: string): string {
  if (OPENS_WITH_VERB.test(item)) return item;
  if (
    (OF_LEVEL.test(head) || /[村镇率]$/.test(item)) &&
    item.length <= 3 &&
    head.length >= item.length * 2 &&
    head.at(-1) === item.at(-1)
  ) {
    return listVerb + head.slice(0, -item.length) + item;
  }
  // 自治区乡村振兴重点|示范乡镇3个、示范村17个
  const shared = head.indexOf(item.slice(0, 2));
  if (item.length <= 4 && shared >= 2 && head.length - shared <= 5) return listVerb + head.slice(0, shared) + item;
  return listVerb + item;
}
