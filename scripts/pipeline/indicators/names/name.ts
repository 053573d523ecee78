import { anyOf } from '../pattern.ts';
import { ACTION_VERBS, ATTRIBUTES, CAUSATIVES, EMPTY_AFTER_EXAMPLES, GENERIC_NOUNS, LIGHT_VERBS, PREPOSITIONS } from '../vocabulary/naming.ts';
import { nounAfter } from './noun-after.ts';
import { trimLead, trimTail } from './trim.ts';

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
  /** What the sentence speaks of where its first clause says so: 无人机产业. */
  topic: string | null;
}

export interface Named {
  name: string;
  noun: string;
  /** Where the words of this measurement end in the text. */
  usedUntil: number;
  listVerb: string;
}

const ACTION = anyOf(ACTION_VERBS);
const VERBS_ONLY = new RegExp(`^(?:(?:${anyOf([...ACTION_VERBS, ...LIGHT_VERBS])})(?:并|和|、)?)+$`);
const LEADING_VERB = new RegExp(`^(?:(?:${ACTION})(?:并|和|、)?)+`);
const TRAILING_VERBS = new RegExp(`(?:(?:${anyOf([...ACTION_VERBS, ...LIGHT_VERBS])})(?:并|和|、)?)+$`);
const ATTRIBUTE = new Set(ATTRIBUTES);
const CIRCUMSTANCE = new RegExp(`^(?:${anyOf(PREPOSITIONS)})`);
const MAIN_VERB = new RegExp(`(?:${ACTION}|${anyOf(LIGHT_VERBS)})(?=[^，]{2,}$)`, 'g');
const LIGHT_ONLY = new RegExp(`^(?:${anyOf(LIGHT_VERBS)})+`);
const GENERIC = new RegExp(`^(?:${anyOf(GENERIC_NOUNS)})$`);
const CAUSATIVE = new RegExp(`^(?:${anyOf(CAUSATIVES)})$`);
const EXAMPLES = new RegExp(`^(?<verb>(?:${ACTION})*)[^等]*、[^等]*等(?!(?:${anyOf(EMPTY_AFTER_EXAMPLES)}))(?<noun>.{3,})$`);

/** 拆除违法建设 → 违法建设; a name that is all verb stays. */
export const withoutVerb = (name: string): string => {
  const rest = name.replace(LEADING_VERB, '');
  return rest.length >= 2 ? rest : name;
};

/** 为26家企业|申请科技资金, 在镇域村居|新增投放点: circumstance before the verb is no part of the name. */
function withoutCircumstance(words: string): string {
  if (!CIRCUMSTANCE.test(words)) return words;
  const verbs = [...words.matchAll(MAIN_VERB)].filter((m) => m.index >= 2);
  const verb = verbs[0];
  return verb ? words.slice(verb.index) : words.replace(CIRCUMSTANCE, '');
}

/** 漂浮物等|1000余方, 小鸭鹃、中华攀雀等|8种栖息鸟类: the examples before 等N go, the verb before them stays. */
function verbBeforeExamples(words: string): string {
  return LEADING_VERB.exec(trimLead(words))?.[0] ?? '';
}

const withoutBrackets = (words: string): string => words.replace(/（[^（）]*[，、；：][^（）]*）|（[^（）]{7,}）/g, '');

/**
 * Names a measurement in the report's own words, from what stands before the number, behind its unit, and earlier in the
 * sentence.
 *
 *     新增科技型中小企业10家、高新技术企业5家  →  新增科技型中小企业 · 新增高新技术企业
 *     规上纺织服装企业增至21家，实现产值8.5亿元  →  规上纺织服装企业 · 规上纺织服装企业产值
 */
export function nameOf(
  text: string,
  at: { clauseStart: number; clauseEnd: number; subjectEnd: number; outerEnd: number },
  context: NameContext,
): Named {
  const from = Math.max(at.clauseStart, Math.min(context.usedUntil, at.subjectEnd));
  const raw = withoutBrackets(text.slice(from, at.subjectEnd));
  const after = nounAfter(text, at.outerEnd, at.clauseEnd);
  if (after) return nounName(raw, after, at, context);

  const continuesList = /^[、和及与]/.test(raw);
  let lead = trimTail(trimLead(withoutCircumstance(trimTail(trimLead(raw)))));
  lead = lead.replace(/等$/, '').replace(EXAMPLES, '$<verb>$<noun>');
  const done = (name: string, listVerb = LEADING_VERB.exec(name)?.[0] ?? ''): Named => ({
    name,
    noun: withoutVerb(name),
    usedUntil: at.outerEnd,
    listVerb,
  });
  const last = context.last;
  if (lead === '') {
    // 100%完成整改任务: what is measured stands behind the number
    const behind = /^[一-龥][^，。；、\d]+/.exec(text.slice(at.outerEnd, at.clauseEnd))?.[0];
    if (behind !== undefined && !/^(?:以|的|和|及|大关|目标)/.test(behind)) return done(behind);
    return done(last ?? context.topic ?? trimTail(raw), context.listVerb);
  }
  if (last !== null && context.lastNoun !== null) {
    if (VERBS_ONLY.test(lead)) return done(lead + context.lastNoun);
    if (ATTRIBUTE.has(lead)) return done(attributeOf(lead, context.lastNoun, context));
  } else if (ATTRIBUTE.has(lead) && context.topic !== null) return done(context.topic + lead);
  if (continuesList && last !== null) return done(listItem(lead, last, context.listVerb), context.listVerb);
  return done(lead);
}

/** 产值 of what: the sentence's topic for the figures of a trade, else the thing counted last. */
function attributeOf(attribute: string, noun: string, context: NameContext): string {
  if (context.topic !== null && /产值|税收|收入|利润|增加值|利税/.test(attribute)) return context.topic + attribute;
  const owner = noun.replace(/(?:总数|数量|数)$/, '');
  for (const known of ATTRIBUTES) {
    if (owner.endsWith(known) && owner.length > known.length) return owner.slice(0, -known.length) + attribute;
    if (owner === known) return attribute;
  }
  return owner + attribute;
}

/** The second item of a list takes the verb of the first, and its modifiers where both end alike: 优秀村31个次、示范村10个次. */
function listItem(item: string, last: string, listVerb: string): string {
  if (new RegExp(`^(?:${ACTION})`).test(item)) return item;
  const head = withoutVerb(last);
  if (item.length <= 3 && head.length >= item.length * 2 && head.at(-1) === item.at(-1)) {
    return listVerb + head.slice(0, -item.length) + item;
  }
  return listVerb + item;
}

function nounName(
  raw: string,
  after: { noun: string; length: number; predicate: string },
  at: { outerEnd: number },
  context: NameContext,
): Named {
  const usedUntil = at.outerEnd + after.length;
  const continuesList = /^[、和及与]/.test(raw);
  const examples = /等$/.test(raw);
  const lead = examples ? verbBeforeExamples(raw) : trimLead(trimTail(raw));
  let verb = lead === '' ? '' : (TRAILING_VERBS.exec(lead)?.[0] ?? '');
  verb = verb.replace(LIGHT_ONLY, '').replace(CAUSATIVE, '');
  if (continuesList && verb === '') verb = context.listVerb;
  const noun = withoutBrackets(after.noun).replace(/^的/, '');
  // 总投资289.81亿元的重点项目: the quantity says something of the noun
  if (ATTRIBUTE.has(lead)) return { name: noun + lead, noun, usedUntil, listVerb: '' };
  const predicate = verb === '' ? after.predicate : '';
  const name = nounWithPredicate(noun, predicate);
  return { name: verb + name, noun, usedUntil, listVerb: verb };
}

/** 25个项目顺利完工 → 完工项目; 256个小区燃气管道完成更新 → 小区燃气管道更新. */
function nounWithPredicate(noun: string, predicate: string): string {
  if (predicate === '' || predicate.length > 18) return noun;
  if (!GENERIC.test(noun) && predicate.length <= 2) return noun + predicate;
  return predicate + noun;
}
