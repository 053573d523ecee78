/**
 * Decides which clauses of a plan promise a deed: something without a number that can be looked up a year later. Some words decide whatever
 * stands beside them: 进一步提升治理能力 calls for more of a quality and 统筹推进“五位一体”总体布局 stands in all reports, so they are no deeds; papers, titles
 * and measures (PM2.5浓度明显下降) are. All other clauses are decided by a sum of signs: that something is begun, made or held (开工建设北郊热源厂; near
 * miss: 完善应急管理体系), that it has a name of its own, is a place, a body or a fair, or is described at length.
 */
import { EVERYDAY_PAIRS, isKnown } from './everyday-pairs.ts';
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
  STATEMENTS,
  SYSTEMS,
  TITLES,
  WORKS,
} from './deed-words.ts';
import { pairOf } from './char-pairs.ts';
import { fitted } from './fitted.ts';
import { pairsOf } from './wording.ts';

const QUOTED = /[“《]([^”》]{2,24})[”》]/gu;
const NAMED = /“[^”]*”|《[^》]*》|（[^）]*）/gu;
/** Characters that belong to no name. */
const FUNCTION = /[的地得了把将让使等及和与或从向到在以为各每更最其并就都已]/u;

/** Whether a clause promises a paper: 出台集聚人才政策. */
export const isPaper = (clause: string): boolean => PAPERS.test(bare(clause).replace(DRIVING, ''));
const bare = (clause: string): string => clause.replace(LEADS, '');

/** Whether a clause is a deed, if some of its words decide that; else null. */
function toldByWords(clause: string): boolean | null {
  if (STATEMENTS.test(clause.replace(NAMED, '某'))) return false;
  if (HONOURS.test(clause) || isPaper(clause)) return true;
  if (clause.length < 5 || NO_DEED.test(clause)) return false;
  if (BY_WHEN.test(clause)) return true;
  if (SLOGANS.test(clause)) return false;
  if (AIMS.test(clause) || SERVICES.test(clause)) return true;
  if (LONG_SYSTEMS.test(bare(clause)) || (KNOWN_WORKS.test(clause) && MOVED.test(bare(clause)))) return true;
  return QUALITIES.test(clause.replace(/(?<=“[\dA-Z]+”)目标$/u, '')) ? false : null;
}

/** Endings that only say that something makes progress: 推动宁镇扬一体化取得更大进展. */
const PROGRESS = /(?:(?:取得|实现).{0,4}(?:进展|突破|成效)|步伐|进程)$/u;
const MOVED = new RegExp(`${DOING.source}|${DRIVING.source}|${AIMING.source}|${PUSHING.source}`, 'u');

/** Whether a clause promises a deed: 办好第六届世界佛教论坛 → true, 提升治理能力 → false. The names of the place itself (`own`) are no sign of one. */
export function isDeed(clause: string, own: readonly string[] = []): boolean {
  const whole = clause.trim().replace(PROGRESS, '');
  const told = toldByWords(whole);
  if (told !== null) return told;
  const text = bare(whole);
  const helped = HELPED.exec(text)?.[2];
  if (helped !== undefined && isDeed(helped, own)) return true;
  const signs = signsOf(text, DONE.test(whole), own);
  // Something is done to a thing with a name in quotation marks: 落实残疾人“两项补贴”.
  return (signs.quoted === 1 && signs.otherwise === 0) || sureness(signs) >= LIKELY;
}

/**
 * The weight of each sign, fitted by logistic regression (L2 penalty 2) on clauses without a number that no word decides. Samples and what
 * each counts: clauses of sentences with a labelled promise in the fourteen pairs of reports labelled first (scripts/quality/labels): 1;
 * clauses there that are no labelled promise: 0.35, since not all promises were labelled, but 1 in the last six of these pairs; four pairs
 * in which vague calls were told apart from promises: 1.5; the plans of the five reports, read whole: 1; the cases beside this file: 6.
 * With a pair left out in turn it finds 0.82 of the promises in words of those four and takes 0.19 of their vague calls for promises.
 */
const ADDS = {
  /** Which list has the verb (`ends`: the end of the clause; `otherwise`: no list); `noVerb`: the clause begins with what is no deed. */
  doing: 1.11,
  ends: 2.45,
  driving: 0.12,
  pushing: -0.96,
  otherwise: -1.62,
  noVerb: -0.43,
  /** A name in quotation marks; a figure of speech; one of many things; a name in words that are not in every plan. */
  quoted: 1.15,
  saying: -1.22,
  any: -1.12,
  name: 0.53,
  /** In tens: the pairs of characters that few reports have; the characters. */
  rare: 1.28,
  length: 0.55,
  list: -0.66,
  number: 0.89,
  /** Things with enough words before them to be particular ones; `any`: with or without such words. */
  place: 1.19,
  anyPlace: 1.2,
  title: 1.51,
  anyTitle: 0.5,
  system: 0.03,
  network: 0.67,
  /** Works on something with a name. */
  works: 1.38,
  /** The share of its pairs of characters that are in every plan. */
  plain: -1.72,
};
const NONE = -1.3;
const sureness = fitted(ADDS, NONE);
/** The least sureness with which a clause is taken for a promise. */
const LIKELY = 0.42;

/** The signs that the verbs of a clause are followed by a particular thing. `ends`: its last words say what is done. */
function signsOf(text: string, ends: boolean, own: readonly string[]): Record<keyof typeof ADDS, number> {
  const driven = text.replace(DRIVING, '').replace(LEADS, '');
  const pushed = driven.replace(PUSHING, '').replace(LEADS, '');
  const aimed = DOING.test(pushed) ? pushed : pushed.replace(AIMING, '').replace(LEADS, '');
  const doing = DOING.test(aimed);
  const object = aimed.replace(DOING, '').replace(DOING, '');
  const plain = own.reduce((rest, name) => rest.replaceAll(name, '，'), object);
  const pairs = [...pairsOf(plain.split(/[^\p{L}\p{N}]+/u))];
  const everyday = pairs.filter((pair) => EVERYDAY_PAIRS.has(pair)).length;
  const any = ANY.test(object);
  const named = hasOwnName(plain);
  const [place = 0, title = 0, system = 0, network = 0] = THINGS.map((things) => (any ? -1 : saidOf(object, things)));
  return {
    doing: Number(doing),
    ends: Number(ends && object.length > NAMING),
    driving: Number(driven !== text),
    pushing: Number(pushed !== driven),
    otherwise: Number(aimed === text && !doing),
    noVerb: Number(NO_VERB.test(text)),
    quoted: Number(hasQuotedName(object, doing || ends || aimed !== pushed)),
    saying: Number(METAPHORS.test(object)),
    any: Number(any),
    name: Number(named),
    rare: Math.min(6, pairs.filter((pair) => !isKnown(pair)).length) / 10,
    length: Math.min(20, object.length) / 10,
    list: Math.min(3, object.split('、').length - 1),
    number: Number(/[\dA-Z]/.test(object)),
    place: Number(place >= 2),
    anyPlace: Number(place >= 0),
    // One of many things counts too if enough is said of it: 实施重点工业企业梯次培优行动计划.
    title: Number(title >= NAMING || (any && saidOf(object, PROGRAMMES) >= LONG)),
    anyTitle: Number(title >= 0),
    system: Number(system >= NAMING),
    network: Number(network >= LONG),
    works: Number(named && WORKS.test(object)),
    plain: pairs.length === 0 ? 1 : everyday / pairs.length,
  };
}

/** Removes the verbs at the start of a clause: 深入开展乡村建设行动 → 乡村建设行动. */
export const objectOf = (clause: string): string =>
  VERBS.reduce((text, words) => text.replace(words, ''), clause.trim());
const VERBS = [LEADS, DRIVING, LEADS, PUSHING, LEADS, AIMING, DOING, DOING];

const THINGS = [PLACES, TITLES, SYSTEMS, NETWORKS];
/** Characters before a platform or the like that describe a particular one: 新型供应链综合金融服务平台. */
const LONG = 7;
/** Characters before a title or a system that make it a name of its own. */
const NAMING = 4;

/** Whether a text has a name in quotation marks. A quoted list at its end is none unless `mayEnd`: 保障“清水下山、净水入库”. */
const hasQuotedName = (text: string, mayEnd: boolean): boolean =>
  [...text.matchAll(QUOTED)].some(({ 0: quote, 1: name = '', index }) => {
    const saying = /[、，]/u.test(name) && index + quote.length === text.length;
    return (mayEnd || !saying) && !METAPHORS.test(name);
  });

/** Whether a text has two or more neighbouring characters that no pair of every plan covers. */
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

/** The most characters before one of the things, counted from the last 、 or 和; LONG after a number or 省市县; -1 if there is no such thing. */
function saidOf(text: string, things: RegExp): number {
  let most = -1;
  for (const { index } of text.matchAll(things)) {
    const before = text.slice(0, index).replace(/^.*[、，和与及]/u, '');
    most = Math.max(most, /\d$|^[省市县]$/u.test(before) ? LONG : before.length);
  }
  return most;
}
