import { anyOf } from '../pattern.ts';
import { EMPTY_AFTER_EXAMPLES, PARALLEL_GROUPS, TASK_RATES } from '../vocabulary/naming.ts';
import { attributeName, isAttribute } from './attribute.ts';
import { countName } from './counted.ts';
import { nounAfter } from './noun-after.ts';
import { leadingPreposition, trimLead, trimTail } from './trim.ts';
import { workBefore } from './work.ts';
import { ACTION, isVerbOnly, leadingVerb, LIGHT, withoutRemarks, withoutVerb } from './words.ts';

/** What earlier measurements of the sentence leave for the names of later ones. */
export interface NameContext {
  /** End in the text of what the last measurement of this clause used up; 0 where none did. */
  usedUntil: number;
  /** Name of the last measurement of the sentence. */
  last: string | null;
  /** The thing it counts, without what is done to it: 规上纺织服装企业. */
  lastNoun: string | null;
  /** Verb that a list shares: 新增 of 新增科技型中小企业10家、高新技术企业5家. */
  listVerb: string;
  /** Names still to be given out to the numbers of a list with 分别. */
  waiting: readonly string[];
  /** The trade that the sentence opens with: 无人机产业. */
  topic: string | null;
}

export interface Named {
  name: string;
  noun: string;
  /** Where the words of this measurement end in the text. */
  usedUntil: number;
  listVerb: string;
  waiting: readonly string[];
}

/** Where a measurement stands: its clause, the end of the words before its number, the end of number, unit and bound. */
export interface NamePlace {
  clauseStart: number;
  clauseEnd: number;
  subjectEnd: number;
  outerEnd: number;
}

const CONTINUES = /^[、和及与]|^以及/;
const MAIN_VERB = new RegExp(`(?:${ACTION}|${LIGHT})(?=.{2,}$)`, 'g');
const OPENS_WITH_VERB = new RegExp(`^${ACTION}`);
const EXAMPLES = new RegExp(`^(?<verb>${ACTION}*)[^等]*、[^等]*等(?!(?:.{0,3}(?:${anyOf(EMPTY_AFTER_EXAMPLES)})))(?<noun>.{3,})$`);
const SPENT_ON = /^(?:总?投资|总?投入|投入资金|筹资|筹集资金|安排资金|争取资金)$/;

/** 为26家企业|申请科技资金, 在镇域村居|新增投放点: circumstance before the verb is no part of the name. */
function withoutCircumstance(words: string): string {
  const preposition = leadingPreposition(words);
  if (preposition === null) return words;
  const verb = [...words.matchAll(MAIN_VERB)].find((m) => m.index >= 2);
  return verb ? words.slice(verb.index) : words.slice(preposition.length);
}

const tidy = (raw: string): string =>
  trimTail(trimLead(withoutCircumstance(trimTail(trimLead(withoutRemarks(raw))))))
    .replace(/等$/, '')
    .replace(EXAMPLES, '$<verb>$<noun>');

/** The words before the number that no earlier measurement used. */
const ownWords = (text: string, at: NamePlace, context: NameContext): string =>
  text.slice(Math.max(at.clauseStart, Math.min(context.usedUntil, at.subjectEnd)), at.subjectEnd);

const GROUP = new RegExp(`^(?:${anyOf(PARALLEL_GROUPS)})`);
const MEASURE_AT_END = /(?:率|额|量|值|数|收入|投资|比重|面积|标准|人口|费用|支出|存款|贷款|余额|价格|单位|企业)$/;
/** 、 and 和 between items, not inside words: 普及率, 和谐, 参与. */
const AND = /、|以及|(?<!普)及(?![格时])|(?<![饱温总共平])和(?![谐平美])|(?<!参)与(?!会)/;
const PLACE = /^(?:主城区|中心城区|市区|城区|县城|全社会|规模以上)/;

/**
 * The names that stand before 分别, in order; the place of the first holds for all, the measure of the last for groups.
 *
 *     市区垃圾处理率、污水处理率分别达到  →  市区垃圾处理率 · 市区污水处理率
 *     城市社区和行政村养老设施覆盖率分别达到  →  城市社区养老设施覆盖率 · 行政村养老设施覆盖率
 */
function sharedNames(raw: string): readonly string[] {
  const subject = /^(?<subject>.+?)(?:年均)?分别/.exec(raw)?.groups?.['subject'];
  if (subject === undefined) return [];
  const whole = tidy(subject);
  if (whole.startsWith('城乡')) return [`城镇${whole.slice(2)}`, `农村${whole.slice(2)}`];
  const items = whole.split(AND).filter((item) => item !== '');
  const place = PLACE.exec(items[0] ?? '')?.[0] ?? '';
  const measure = items.at(-1)?.replace(GROUP, '') ?? '';
  return items.map((item, i) => {
    const complete = MEASURE_AT_END.test(item) || i === items.length - 1 ? item : item + measure;
    return i === 0 || OPENS_WITH_VERB.test(item) || item.startsWith(place) ? complete : place + complete;
  });
}

/**
 * Names a measurement in the report's own words, from what stands before the number, behind its unit, and earlier in the
 * sentence.
 *
 *     新增科技型中小企业10家、高新技术企业5家  →  新增科技型中小企业 · 新增高新技术企业
 *     规上纺织服装企业增至21家，实现产值8.5亿元  →  规上纺织服装企业 · 规上纺织服装企业产值
 */
export function nameOf(text: string, at: NamePlace, context: NameContext): Named {
  const raw = ownWords(text, at, context);
  const continues = CONTINUES.test(raw);
  const after = nounAfter(text, at.outerEnd, at.clauseEnd);
  if (after) {
    const { name, verb, noun } = countName(raw, after, continues ? context.listVerb : null, workBefore(text, at.clauseStart));
    return { name, noun, usedUntil: at.outerEnd + after.length, listVerb: verb, waiting: [] };
  }
  const done = (name: string, noun = withoutVerb(name), listVerb = leadingVerb(name), waiting: readonly string[] = []): Named => ({
    name,
    noun,
    usedUntil: at.outerEnd,
    listVerb,
    waiting,
  });

  const [firstShared, ...otherShared] = sharedNames(raw);
  if (firstShared !== undefined && otherShared.length > 0) return done(firstShared, firstShared, '', otherShared);
  const lead = tidy(raw);
  const { last, lastNoun, topic } = context;
  if (lead === '') {
    const [waiting, ...others] = context.waiting;
    if (waiting !== undefined && continues) return done(waiting, waiting, '', others);
    return done(wordsBehind(text, at) ?? last ?? workBefore(text, at.clauseStart) ?? topic ?? trimTail(raw), lastNoun ?? undefined, context.listVerb);
  }
  const owner = (): string | null => lastNoun ?? workBefore(text, at.clauseStart);
  if (SPENT_ON.test(lead)) {
    const behind = wordsBehind(text, at);
    if (behind !== null) return done(behind + lead);
  }
  if (lead.startsWith('占') && last !== null) return done(last + lead, lastNoun ?? undefined, '');
  if (isVerbOnly(lead)) {
    const thing = owner();
    return done(thing === null || thing.endsWith(lead) ? (thing ?? lead) : lead + thing, thing ?? lead);
  }
  if (isAttribute(lead)) {
    const task = TASK_RATES.includes(lead) ? workBefore(text, at.clauseStart) : null;
    return done(attributeName(lead, { noun: task ?? owner(), name: task ?? last }, topic));
  }
  if (continues && last !== null && lastNoun !== null) return done(listItem(lead, lastNoun, context.listVerb), undefined, context.listVerb);
  return done(lead);
}

/** 100%完成整改任务, 投资63亿元实施“一轴两心”项目256个: what is measured stands behind the number. */
function wordsBehind(text: string, at: NamePlace): string | null {
  const behind = /^[一-龥“][^，。；\d]+/.exec(text.slice(at.outerEnd, at.clauseEnd))?.[0];
  if (behind === undefined || /^(?:以|的|和|及|与|大关|目标|为|至|到)/.test(behind)) return null;
  const words = trimLead(behind);
  return words.length >= 2 ? words : behind;
}

/** The second item of a list takes the verb of the first, and its modifiers where both end alike: 优秀村31个次、示范村10个次. */
function listItem(item: string, head: string, listVerb: string): string {
  if (OPENS_WITH_VERB.test(item)) return item;
  if (item.length <= 3 && head.length >= item.length * 2 && head.at(-1) === item.at(-1)) {
    return listVerb + head.slice(0, -item.length) + item;
  }
  return listVerb + item;
}
