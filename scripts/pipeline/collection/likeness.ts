/** A promise prepared for the search for its evidence, and how like a told figure is to the promised one, from 0 to about 1.4. */
import { COUNTERS } from '../../../src/catalogue/units.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Promised } from '../../../src/schema/promise.ts';
import type { Passage } from './passages.ts';
import { HELPED } from './deed-words.ts';
import { hasOwnName, objectOf } from './deeds.ts';
import type { Told, ToldClause } from './told.ts';
import type { Pair } from './char-pairs.ts';
import { pairsOf, wordsOf, type PairWeights } from './wording.ts';

/** The pairs of some words and their weight. */
interface Weighed {
  pairs: ReadonlySet<Pair>;
  weight: number;
}

/** A promise, prepared for the search for its evidence. */
export interface Sought {
  promise: Promised;
  target: Indicator | null;
  /** The name of the target; without a target, the clause. */
  what: Weighed;
  clause: ReadonlySet<Pair>;
  /** The sentence before the clause, for the subject of 产业规模达到500亿元. */
  before: Weighed;
  /** The words of `what` in their order, for finding shared runs. */
  words: readonly string[];
  /** If several things are promised together, each of them; else empty. */
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
    words,
    things: things.length > 1 ? things.map(partOf) : [],
  };
}

/** Matches a clause that supports several in doing one thing. */
function helpedList(text: string): RegExpExecArray | null {
  const found = HELPED.exec(text);
  const [, list = '', deed = ''] = found ?? [];
  return /[、和及]/u.test(list) && !deed.includes('、') ? found : null;
}

/** The share of the weight of some words that `there` has, from 0 to 1. */
function shareOf({ pairs, weight }: Weighed, there: ReadonlySet<Pair>, weights: PairWeights): number {
  if (weight === 0) return 0;
  return weights.shared(pairs, there) / weight;
}

/** The weight from which words identify one thing; lighter words are common to many. */
const TELLING = 20;
/** The weight from which one of several promised things is identified; for the lighter one, only with a name of its own. */
const A_THING = 16;
const A_LIGHT_THING = 12;
/** The weight up to which a thing says too little to be looked for. */
const A_PART = 8;
/** The share of its weight from which a thing is told. */
const SAME_THING = 0.6;

const isCount = (unit: string): boolean => COUNTERS.includes(unit);
/** 万套（间） → 套, 万吨/年 → 吨. */
const unitOf = ({ normalized, unit }: Indicator): string =>
  (normalized?.unit ?? unit.replace(/^[百千万亿]+/u, '')).replace(/（.*）|\/年$/gu, '');

/** Returns 1 for the same unit or for two growths, 0.7 if both units count things (80家, 82个), else 0. */
export function unitLikeness(target: Indicator, figure: Indicator): number {
  if (target.value === null) return figure.change === null ? 0 : 1;
  if (figure.value === null) return 0;
  const [a, b] = [unitOf(target), unitOf(figure)];
  return a === b ? 1 : isCount(a) && isCount(b) ? 0.7 : 0;
}

/** The value in the base unit; NaN if there is none. */
const baseValue = ({ normalized, value }: Indicator): number => normalized?.value ?? value ?? NaN;
export const sameValue = (a: Indicator, b: Indicator): boolean => baseValue(a) === baseValue(b);
/** The told value divided by the promised one. */
export const timesAs = (target: Indicator, figure: Indicator): number => baseValue(figure) / baseValue(target);

/** The ratio from which a figure is hardly the promised one. */
const FAR = 3;

/** A bonus for the same value, a penalty for one several times as large or as small. */
function nearness(target: Indicator, figure: Indicator): number {
  const ratio = timesAs(target, figure);
  return ratio === 1 ? 0.2 : ratio > FAR || ratio < 1 / FAR ? -0.3 : 0;
}

/** Whether light words are enough: the same name, also but for its verbs (发放消费券), or a name with 新 that the clause has (新增床位). */
function sameName(target: Indicator, clause: ToldClause, figure: Indicator): boolean {
  const [thing, there] = [target, figure].map(({ name }) => objectOf(name) + String(name.includes('新')));
  return (
    figure.name === target.name ||
    (thing === there && objectOf(target.name).length > 2) ||
    (/^新[增建开]/u.test(target.name) && target.name.length > 3 && clause.text.includes(target.name))
  );
}

/**
 * Compares a told figure with a promised one: how much of each name the other has, which counts for more if the names weigh more; and
 * whether unit, value and subject agree.
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

/** Whether a thing is identified by its weight, or, if lighter, by a word that is not in every plan: 台氟科技. */
const isNamed = ({ what: { weight }, promise: { text } }: Sought): boolean =>
  weight >= A_THING || (weight >= A_LIGHT_THING && hasOwnName(text));

/** The share of the weight of a thing that `there` has; 0 if the thing weighs too little to say anything. */
export const shareOfThing = (what: Weighed, there: ReadonlySet<Pair>, weights: PairWeights): number =>
  what.weight > A_PART ? shareOf(what, there, weights) : 0;

const isThere = ({ what }: Sought, passages: readonly Passage[], { weights }: Told): boolean =>
  passages.some(({ pairs }) => shareOf(what, pairs, weights) >= SAME_THING);

/** Of several things that were promised together, those with a name that `passages` do not tell of. */
export const untold = ({ things }: Sought, passages: readonly Passage[], told: Told): Sought[] =>
  things.filter((thing) => isNamed(thing) && !isThere(thing, passages, told));

/** Whether a sentence tells of half or fewer of several things that were promised together. */
export const lacksThings = ({ things }: Sought, { passage }: ToldClause, told: Told): boolean =>
  things.filter((thing) => isThere(thing, [passage], told)).length * 2 <= things.length && things.length > 1;
