/** What one looks for of a promise, and how like a told figure is to the promised one, from 0 to about 1.4. */
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
  /** Each of several things that are promised together. */
  things: readonly Sought[];
}

const weighed = (words: readonly string[], weights: PairWeights): Weighed => {
  const pairs = pairsOf(words);
  return { pairs, weight: weights.sum(pairs) };
};

export function soughtOf(promise: Promised, target: Indicator | null, weights: PairWeights): Sought {
  const { text, sentence } = promise;
  const words = wordsOf(target?.name ?? text);
  // 编制云溪新城、云溪港等规划 → 编制云溪新城规划, 云溪港规划; 支持南山、北山争创名县 → 南山争创名县, 北山争创名县
  const [, list = text, kind = ''] = /^(.+[、和及].+?)等(?!级)(.*)$/u.exec(text) ?? helpedList(text) ?? [];
  const things = list.split(/[、和及](?![^“《]*[”》])|(?<=”)(?=“)/u);
  const partOf = (thing: string): Sought => soughtOf({ ...promise, text: thing + kind }, null, weights);
  return {
    promise,
    target,
    what: weighed(words, weights),
    clause: pairsOf(wordsOf(text)),
    before: weighed(wordsOf(sentence.slice(0, Math.max(0, sentence.indexOf(text)))), weights),
    object: objectOf(text),
    words,
    things: things.length > 1 ? things.map(partOf) : [],
  };
}

/** Several that are helped to do one thing. */
function helpedList(text: string): RegExpExecArray | null {
  const found = HELPED.exec(text);
  const [, list = '', deed = ''] = found ?? [];
  return /[、和及]/u.test(list) && !deed.includes('、') ? found : null;
}

/** The share of the weight of `sought` that `there` has. */
function shareOf({ pairs, weight }: Weighed, there: ReadonlySet<Pair>, weights: PairWeights): number {
  if (weight === 0) return 0;
  return weights.shared(pairs, there) / weight;
}

/** The weight of words that tell a thing from all others; lighter ones are common to many. */
const TELLING = 20;
/** A thing among several that is told from all others by its own name; where only it is told, a part of the promise is. */
const A_THING = 16;
const A_LIGHT_THING = 12;
/** A lighter one says too little to be looked for. */
const A_PART = 8;
/** The share of its words from which on a thing is told. */
const SAME_THING = 0.6;

const isCount = (unit: string): boolean => COUNTERS.includes(unit);
/** 万套（间） → 套, 万吨/年 → 吨. */
const unitOf = ({ normalized, unit }: Indicator): string =>
  (normalized?.unit ?? unit.replace(/^[百千万亿]+/u, '')).replace(/（.*）|\/年$/gu, '');

/** 1 for the same unit, or a growth for a growth, less where both count something (80家, 82个), 0 for another. */
export function unitLikeness(target: Indicator, figure: Indicator): number {
  if (target.value === null) return figure.change === null ? 0 : 1;
  if (figure.value === null) return 0;
  const [a, b] = [unitOf(target), unitOf(figure)];
  return a === b ? 1 : isCount(a) && isCount(b) ? 0.7 : 0;
}

/** In the base unit; NaN where there is none. */
const baseValue = ({ normalized, value }: Indicator): number => normalized?.value ?? value ?? NaN;
export const sameValue = (a: Indicator, b: Indicator): boolean => baseValue(a) === baseValue(b);
/** How many times as much as was promised is told. */
export const timesAs = (target: Indicator, figure: Indicator): number => baseValue(figure) / baseValue(target);

/** From how many times as much on a figure is hardly the promised one. */
const FAR = 3;

/** What the values say: the very number, or one many times as large, or a small part of it. */
function nearness(target: Indicator, figure: Indicator): number {
  const ratio = timesAs(target, figure);
  return ratio === 1 ? 0.2 : ratio > FAR || ratio < 1 / FAR ? -0.3 : 0;
}

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
    nearness(target, figure) +
    (target.value !== null && target.unit === figure.unit && told.units.get(figure.unit)?.length === 1 ? 0.3 : 0) +
    0.1 * unitLikeness(target, figure)
  );
}

/** Told from all others by its weight, or a lighter one by a word that is not of every plan: 台氟科技. */
const isNamed = ({ what: { weight }, promise: { text } }: Sought): boolean =>
  weight >= A_THING || (weight >= A_LIGHT_THING && hasOwnName(text));

/** The share of the weight of a thing that is told, where it weighs enough to say something. */
export const shareOfThing = (what: Weighed, there: ReadonlySet<Pair>, weights: PairWeights): number =>
  what.weight > A_PART ? shareOf(what, there, weights) : 0;

const isThere = ({ what }: Sought, passages: readonly Passage[], { weights }: Told): boolean =>
  passages.some(({ pairs }) => shareOf(what, pairs, weights) >= SAME_THING);

/** Of several things that were promised together those that some sentences do not tell of, and that have a name. */
export const untold = ({ things }: Sought, passages: readonly Passage[], told: Told): Sought[] =>
  things.filter((thing) => isNamed(thing) && !isThere(thing, passages, told));

/** Whether of several things that were promised together less than half are told. */
export const lacksThings = ({ things }: Sought, { passage }: ToldClause, told: Told): boolean =>
  things.filter((thing) => isThere(thing, [passage], told)).length * 2 <= things.length && things.length > 1;
