import { anyOf } from '../pattern.ts';
import { EMPTY_AFTER_EXAMPLES, GENERIC_NOUNS, TASK_RATES } from '../vocabulary/naming.ts';
import { attributeName, isAttribute } from './attribute.ts';
import { countName } from './counted.ts';
import { nounAfter } from './noun-after.ts';
import { leadingPreposition, trimLead, trimTail } from './trim.ts';
import { taskBefore, workBefore } from './work.ts';
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
  /** The trade that the sentence opens with: 无人机产业. */
  topic: string | null;
}

export interface Named {
  name: string;
  noun: string;
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
}

const GENERIC = new Set(GENERIC_NOUNS);
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
  const continues = CONTINUES.test(raw);
  const after = nounAfter(text, at.outerEnd, at.clauseEnd);
  if (after) {
    const { name, verb, noun } = countName(raw, after, continues ? context.listVerb : null, workBefore(text, at.clauseStart));
    return { name, noun, usedUntil: at.outerEnd + after.length, listVerb: verb };
  }
  const done = (name: string, noun = withoutVerb(name), listVerb = leadingVerb(name)): Named => ({
    name,
    noun,
    usedUntil: at.outerEnd,
    listVerb,
  });
  const lead = tidy(raw);
  const { last, lastNoun, topic } = context;
  if (lead === '') {
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
    const task = TASK_RATES.includes(lead) ? taskBefore(text, at.clauseStart) : null;
    return done(attributeName(lead, { noun: task ?? owner(), name: task ?? last }, topic));
  }
  if (continues && last !== null && lastNoun !== null) return done(listItem(lead, lastNoun, context.listVerb), undefined, context.listVerb);
  // 26个行政村全年开展活动70余次: whose activities the clause has said
  const ownerInClause = context.usedUntil > at.clauseStart && GENERIC.has(lead) ? lastNoun : null;
  return done((ownerInClause ?? '') + lead);
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
