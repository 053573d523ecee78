/** How like what a clause tells is to what was promised, from 0 to about 1.4. */
import { COUNTERS } from '../../../src/catalogue/units.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { Passage } from './passages.ts';
import { HELPED } from './deed-words.ts';
import { hasOwnName, objectOf } from './deeds.ts';
import type { Told, ToldClause } from './told.ts';
import type { Pair } from './char-pairs.ts';
import { pairsOf, wordsOf, type PairWeights } from './wording.ts';

/** Words and what they weigh. */
interface Weighed {
  pairs: ReadonlySet<Pair>;
  weight: number;
}

/** A promise as what one looks for. */
export interface Sought {
  promise: Promised;
  target: Indicator | null;
  /** Of the name of what is promised in figures, else of the clause. */
  what: Weighed;
  /** All words of the clause. */
  clause: ReadonlySet<Pair>;
  /** What its sentence says before the clause: the subject of 产业规模达到500亿元. */
  before: Weighed;
  /** What is done to, to the letter. */
  object: string;
  /** The words in their order, for runs in common. */
  words: readonly string[];
  /** Names in quotation marks. */
  quoted: readonly Weighed[];
  /** Each of several things that are promised together. */
  things: readonly Sought[];
  /** The same without the names of the place; null where it has none. */
  bare: Sought | null;
}

/** Names that all places quote: they tell nothing of one. */
const OF_ALL = /^(?:.连冠|一带一路|十[一二三四五]五|互联网\+?|人工智能\+?|数字经济|双碳|强磁场)$/u;

const weighed = (words: readonly string[], weights: PairWeights): Weighed => {
  const pairs = pairsOf(words);
  return { pairs, weight: weights.sum(pairs) };
};

/** `names` are those of the place, without which its reports call a thing too: 云溪综合保税区, 综合保税区. */
export function soughtOf(
  promise: Promised,
  target: Indicator | null,
  weights: PairWeights,
  names: readonly string[],
): Sought {
  const { text, sentence } = promise;
  const words = wordsOf(target?.name ?? text);
  const quoted = [...text.matchAll(/[“《]([^”》]{2,})[”》]/gu)]
    .flatMap((match) => match[1] ?? [])
    .filter((name) => !OF_ALL.test(name));
  // 编制云溪新城、云溪港等规划 → 编制云溪新城规划, 云溪港规划; 支持南山、北山争创名县 → 南山争创名县, 北山争创名县
  const [, list = text, kind = ''] = /^(.+[、和及].+?)等(?!级)(.*)$/u.exec(text) ?? helpedList(text) ?? [];
  const things = list.split(/[、和及](?![^“《]*[”》])/u);
  const partOf = (thing: string): Sought => soughtOf({ ...promise, text: thing + kind }, null, weights, []);
  return {
    promise,
    target,
    what: weighed(words, weights),
    clause: pairsOf(wordsOf(text)),
    before: weighed(wordsOf(sentence.slice(0, Math.max(0, sentence.indexOf(text)))), weights),
    object: objectOf(text),
    words,
    quoted: quoted.map((name) => weighed(wordsOf(name), weights)),
    things: things.length > 1 ? things.map(partOf) : [],
    bare: target ? null : withoutNames(promise, weights, names),
  };
}

/** Several that are helped to do one thing. */
function helpedList(text: string): RegExpExecArray | null {
  const found = HELPED.exec(text);
  const [, list = '', deed = ''] = found ?? [];
  return /[、和及]/u.test(list) && !deed.includes('、') ? found : null;
}

/** Null where the place is not named but in quotation marks (“云溪制造”), or what is left would say too little. */
function withoutNames(promise: Promised, weights: PairWeights, names: readonly string[]): Sought | null {
  const text = promise.text.replace(/[^“”]+(?=“|$)/gu, (part) =>
    names.reduce((rest, name) => rest.replaceAll(name, ' '), part),
  );
  const bare = text === promise.text ? null : soughtOf({ ...promise, text }, null, weights, []);
  return bare && bare.what.weight >= A_TITLE ? bare : null;
}

/** The share of the weight of `sought` that `there` has. */
function shareOf({ pairs, weight }: Weighed, there: ReadonlySet<Pair>, weights: PairWeights): number {
  if (weight === 0) return 0;
  let found = 0;
  for (const pair of pairs) if (there.has(pair)) found += weights.weight(pair);
  return found / weight;
}

/** The weight of words that tell a thing from all others; lighter ones are common to many. */
const TELLING = 20;
const LONG_RUN = 25;
/** A run of so much is a name, whatever stands around it: 市域社会治理现代化试点. */
const WHOLE_NAME = 32;
const A_NAME = 5;
/** A thing among several that is told from all others by its own name; where only it is told, a part of the promise is. */
const A_THING = 16;
const A_LIGHT_THING = 12;
const A_QUOTED = 12;
/** In characters. */
const SHORTEST = 7;
const SHORTEST_OBJECT = 6;
/** Lighter words say too little to be looked for, but to the letter. */
const LEAST = 10;
/** What is left of a promise without the name of the place says enough from here on. */
const A_TITLE = 15;
const ONE_THING = 0.6;
/** The share of its words from which on a thing is told. */
const SAME_THING = 0.6;
/** The first and the last word of a thing tell it from its like: 三水环保项目 from 高明环保项目, a standard from a renewal. */
const MISSING_END = 0.1;
/** What is named in quotation marks is another thing where not half of the name stands there. */
const MISSING_NAME = 0.2;
const HALF = 0.5;

const isCount = (unit: string): boolean => COUNTERS.includes(unit);
const unitOf = ({ normalized, unit }: Indicator): string => normalized?.unit ?? unit;

/** 1 for the same unit, or a growth for a growth, less where both count something (80家, 82个), 0 for another. */
export function unitLikeness(target: Indicator, figure: Indicator): number {
  if (target.value === null) return figure.change === null ? 0 : 1;
  if (figure.value === null) return 0;
  const [a, b] = [unitOf(target), unitOf(figure)];
  return a === b ? 1 : isCount(a) && isCount(b) ? 0.7 : 0;
}

export const sameValue = (a: Indicator, b: Indicator): boolean =>
  a.value !== null && b.value !== null && (a.normalized ?? a).value === (b.normalized ?? b).value;

/** The very name, but for what is done (发放消费券), or that is one (新增床位) and stands there: light words tell enough then. */
function sameName(target: Indicator, clause: ToldClause, figure: Indicator): boolean {
  const [thing, there] = [target, figure].map(({ name }) => objectOf(name) + String(name.includes('新')));
  return (
    figure.name === target.name ||
    (thing === there && objectOf(target.name).length > 2) ||
    (/^新[增建开]/u.test(target.name) && target.name.length > 3 && clause.text.includes(target.name))
  );
}

/**
 * A told figure beside a promised one: how much of each name the other has, worth the more the more the name says; and whether unit,
 * number and subject are the same.
 */
export function figureLikeness(
  sought: Sought,
  target: Indicator,
  clause: ToldClause,
  figure: Indicator,
  told: Told,
): number {
  const { weights } = told;
  const own = weighed(wordsOf(figure.name), weights);
  const forward =
    0.7 * shareOf(sought.what, new Set([...own.pairs, ...clause.pairs]), weights) +
    0.3 * shareOf(sought.what, clause.passage.pairs, weights);
  const backward = shareOf(own, new Set([...sought.what.pairs, ...sought.clause]), weights);
  return (
    Math.sqrt(forward * backward) *
      (sameName(target, clause, figure) ? 1 : Math.min(1, sought.what.weight / TELLING, own.weight / TELLING)) +
    0.2 * shareOf(sought.before, clause.passage.pairs, weights) +
    (sameValue(target, figure) ? 0.2 : 0) +
    (target.value !== null && target.unit === figure.unit && told.units.get(figure.unit)?.length === 1 ? 0.3 : 0) +
    0.1 * unitLikeness(target, figure)
  );
}

/** A clause beside the words of a promise, with the names of the place or without. */
export const wordLikeness = (sought: Sought, clause: ToldClause, told: Told): number =>
  Math.max(likenessOf(sought, clause, told), sought.bare ? likenessOf(sought.bare, clause, told) : 0);

/** Its share of them, also in its whole sentence, the longest run, and whole names; one where the object stands there to the letter. */
function likenessOf({ what, words, object, quoted, things }: Sought, clause: ToldClause, { weights }: Told): number {
  if (object.length >= SHORTEST_OBJECT && clause.text.includes(object)) return 1;
  if (what.weight < LEAST) return 0;
  const named = things.map((thing) => thing.what);
  const whole = ({ weight, pairs }: Weighed, least: number): boolean =>
    weight > least && shareOf({ weight, pairs }, clause.pairs, weights) > 0.9;
  const [first, last] = [words[0]?.slice(0, 2) ?? '', words.at(-1)?.slice(-2) ?? ''];
  const run = longestRun(words, clause.pairs, weights);
  const alike =
    0.6 * shareOf(what, clause.pairs, weights) +
    0.15 * shareOf(what, clause.passage.pairs, weights) +
    0.25 * Math.min(1, run / LONG_RUN) +
    0.12 * Number([...quoted, ...named].some((name) => whole(name, A_NAME))) +
    0.08 * Number(quoted.some((name) => whole(name, A_QUOTED - 1))) -
    MISSING_NAME * Number(things.length === 0 && lacksName(quoted, clause, weights)) -
    MISSING_END * (Number(!clause.passage.text.includes(first)) + Number(!clause.text.includes(last)));
  const told = named.filter((one) => one.weight > A_NAME && shareOf(one, clause.pairs, weights) >= SAME_THING).length;
  const part =
    run >= WHOLE_NAME ||
    isCalledShort(what, words, clause) ||
    things.some((thing) => isNamed(thing) && whole(thing.what, 0)) ||
    (quoted.length > 1 && quoted.some((name) => whole(name, A_QUOTED))) ||
    isMost(told, named.length);
  return part ? Math.max(alike, ONE_THING) : alike;
}

/** Whether the only name in quotation marks stands nowhere in the sentence. */
const lacksName = ([name, ...more]: readonly Weighed[], { passage }: ToldClause, weights: PairWeights): boolean =>
  name !== undefined && more.length === 0 && name.weight > A_NAME && shareOf(name, passage.pairs, weights) < HALF;

const isMost = (some: number, all: number): boolean => some > 1 && some * 2 >= all;

/** Whether either calls the thing by a short form of what the other calls it. */
const isCalledShort = ({ weight }: Weighed, own: readonly string[], { text, words }: ToldClause): boolean =>
  (weight >= A_THING && isShortFor(own.join(''), text)) || isShortFor(words, own.join(''));

/** 骑楼街区保护整治 of 骑楼历史文化街区保护与综合整治: all its characters stand in the longer in their order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < SHORTEST) return false;
  let at = -1;
  return [...short].every((char) => (at = long.indexOf(char, at + 1)) >= 0);
}

/** Told from all others by its weight, or a lighter one by a word that is not of every plan: 台氟科技. */
const isNamed = ({ what: { weight }, promise: { text } }: Sought): boolean =>
  weight >= A_THING || (weight >= A_LIGHT_THING && hasOwnName(text));

const isThere = ({ what }: Sought, passages: readonly Passage[], { weights }: Told): boolean =>
  passages.some(({ pairs }) => shareOf(what, pairs, weights) >= SAME_THING);

/** Of several things that were promised together those that some sentences do not tell of, and that have a name. */
export const untold = ({ things }: Sought, passages: readonly Passage[], told: Told): Sought[] =>
  things.filter((thing) => isNamed(thing) && !isThere(thing, passages, told));

/** Whether of several things that were promised together less than half are told. */
export const lacksThings = ({ things }: Sought, { passage }: ToldClause, told: Told): boolean =>
  things.filter((thing) => isThere(thing, [passage], told)).length * 2 <= things.length && things.length > 1;

function longestRun(words: readonly string[], there: ReadonlySet<Pair>, weights: PairWeights): number {
  let longest = 0;
  for (const word of words) {
    let run = 0;
    for (let i = 0; i + 1 < word.length; i++) {
      const [pair = 0] = pairsOf([word.slice(i, i + 2)]);
      run = there.has(pair) ? run + weights.weight(pair) : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
