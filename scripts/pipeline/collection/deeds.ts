/**
 * Which clauses of a plan promise something without a number that one can look for a year later. The rule: the clause says that
 * something is done, finished or helped on, and what that is has a name of its own: a name in quotation marks, or words that are not
 * those of every plan (开工建设北郊热源厂). Words of every plan will do where they name a place, a body or a fair (加快体育公园建设), or
 * where something is drawn up, set up or carried out as one (建立国土空间规划体系). 进一步提升治理能力 calls for more of a quality;
 * 完善应急管理体系 and 统筹推进“五位一体”总体布局 stand in all reports. And a clause promises that says which way a measure is to go:
 * PM2.5浓度明显下降.
 */
import { EVERYDAY_PAIRS } from './everyday-pairs.ts';
import {
  AIMING,
  AIMS,
  ANY,
  BY_WHEN,
  DOING,
  DONE,
  DRIVING,
  HELPED,
  HONOURS,
  KNOWN_WORKS,
  LEADS,
  LONG_SYSTEMS,
  METAPHORS,
  NO_DEED,
  NETWORKS,
  NO_VERB,
  PAPERS,
  PLACES,
  PROGRAMMES,
  PUSHING,
  QUALITIES,
  SERVICES,
  SLOGANS,
  SYSTEMS,
  TITLES,
  WORK_ENDS,
  WORKS,
} from './deed-words.ts';
import { pairOf } from './char-pairs.ts';

const QUOTED = /[“《]([^”》]{2,24})[”》]/gu;
/** Characters that belong to no name. */
const FUNCTION = /[的地得了把将让使等及和与或从向到在以为各每更最其并就都已]/u;

/** Whether a clause promises a paper: 出台集聚人才政策. */
export const isPaper = (clause: string): boolean => PAPERS.test(bare(clause).replace(DRIVING, ''));
const bare = (clause: string): string => clause.replace(LEADS, '');

/** Whether a clause is a deed, where its words tell whatever it is done to; else null. */
function toldByWords(clause: string): boolean | null {
  if (HONOURS.test(clause) || isPaper(clause)) return true;
  if (clause.length < 5 || NO_DEED.test(clause)) return false;
  if (BY_WHEN.test(clause)) return true;
  if (SLOGANS.test(clause)) return false;
  if (AIMS.test(clause) || SERVICES.test(clause)) return true;
  if (KNOWN_WORKS.test(clause) && MOVED.test(bare(clause))) return true;
  return QUALITIES.test(clause.replace(/(?<=“[\dA-Z]+”)目标$/u, '')) ? false : null;
}

/** What only says that it goes on: 推动宁镇扬一体化取得更大进展. */
const PROGRESS = /(?:(?:取得|实现).{0,4}(?:进展|突破|成效)|步伐|进程)$/u;
const MOVED = new RegExp(`${DOING.source}|${DRIVING.source}|${AIMING.source}|${PUSHING.source}`, 'u');

/** 办好第六届世界佛教论坛 → true, 提升治理能力 → false. `own` are names of the place itself: they tell nothing. */
export function isDeed(clause: string, own: readonly string[] = []): boolean {
  const whole = clause.trim().replace(PROGRESS, '');
  const told = toldByWords(whole);
  if (told !== null) return told;
  const text = bare(whole);
  const helped = HELPED.exec(text)?.[2];
  return (helped !== undefined && isDeed(helped, own)) || isDoneTo(text, DONE.test(whole), own);
}

/** 增开云溪公交线路, 打好青鳍湖“几字弯”攻坚战: a verb that is not listed, and at the end a work, a place or a title with a name. */
function isOtherwise(text: string, own: readonly string[]): boolean {
  if (LONG_SYSTEMS.test(text)) return true;
  const named = hasQuotedName(text, false) || hasOwnName(without(own, text));
  return named && !NO_VERB.test(text) && AT_END.test(text);
}
const AT_END = new RegExp(`(?:${WORK_ENDS.source}|项目$|(?:${PLACES.source}|${TITLES.source})[^，、]{0,2}$)`, 'u');

const without = (own: readonly string[], text: string): string =>
  own.reduce((rest, name) => rest.replaceAll(name, '，'), text);

/** Whether the verbs of a clause are followed by something to point at; `ends` where its end says what is done. */
function isDoneTo(text: string, ends: boolean, own: readonly string[]): boolean {
  const driven = text.replace(DRIVING, '').replace(LEADS, '');
  const pushed = driven.replace(PUSHING, '').replace(LEADS, '');
  const aimed = DOING.test(pushed) ? pushed : pushed.replace(AIMING, '').replace(LEADS, '');
  const doing = ends || DOING.test(aimed);
  if (!doing && aimed === text) return isOtherwise(text, own);
  const object = aimed.replace(DOING, '').replace(DOING, '');
  if (hasQuotedName(object, doing || aimed !== pushed)) return true;
  if (ANY.test(object)) return doing && names(object, PROGRAMMES, LONG);
  if (names(object, PLACES, 2)) return true;
  const known = hasOwnName(without(own, object));
  if (doing) return known || isSetUp(object);
  return isWork(
    object,
    known,
    driven !== text || aimed !== pushed || /^(?:国家|全国)/u.test(object) ? NAMING : Infinity,
  );
}

/** What is drawn up, carried out or set up as one, with enough said of what it is. */
const isSetUp = (object: string): boolean =>
  [TITLES, SYSTEMS].some((things) => names(object, things, NAMING)) || names(object, NETWORKS, LONG);

/** 深入开展乡村建设行动 → 乡村建设行动. */
export const objectOf = (clause: string): string =>
  VERBS.reduce((text, words) => text.replace(words, ''), clause.trim());
const VERBS = [LEADS, DRIVING, LEADS, PUSHING, LEADS, AIMING, DOING, DOING];

/** Characters before a programme for some of many: 实施重点工业企业梯次培优行动计划. */
const LONG = 7;
/** Characters before a title or a system that are a name of its own. */
const NAMING = 4;
/** What is only helped on is a work or a title besides: of a name that is known, or with `least` characters before it. */
const isWork = (object: string, known: boolean, least: number): boolean =>
  names(object, TITLES, least) || (known && (WORKS.test(object) || names(object, TITLES, 0)));

/** A saying of several parts at the end of what is only helped on (保障“清水下山、净水入库”) is no name. */
const hasQuotedName = (text: string, mayEnd: boolean): boolean =>
  [...text.matchAll(QUOTED)].some(({ 0: quote, 1: name = '', index }) => {
    const saying = /[、，]/u.test(name) && index + quote.length === text.length;
    return (mayEnd || !saying) && !METAPHORS.test(name);
  });

/** Whether two characters of a text or more stand together that no pair of every plan covers. */
export function hasOwnName(text: string): boolean {
  const plain = text.replace(QUOTED, '，');
  let rare = 0;
  for (let i = 0; i < plain.length; i++) {
    const everyday = EVERYDAY_PAIRS.has(pairOf(plain, i)) || (i > 0 && EVERYDAY_PAIRS.has(pairOf(plain, i - 1)));
    rare = everyday || FUNCTION.test(plain.charAt(i)) || !/[\p{L}\p{N}]/u.test(plain.charAt(i)) ? 0 : rare + 1;
    if (rare === 2) return true;
  }
  return false;
}

/** Whether one of the things has so many characters before it, from the last 、 on. */
function names(text: string, things: RegExp, least: number): boolean {
  return [...text.matchAll(things)].some(({ index }) => {
    const before = text.slice(0, index).replace(/^.*[、，和与及]/u, '');
    return before.length >= least || /\d$|^[省市县]$/u.test(before);
  });
}
