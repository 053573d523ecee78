/** A name that a promise and a clause of the next report have in common. */
import { pairOf, type Pair } from './char-pairs.ts';
import { DONE } from './deed-words.ts';
import { isKnown } from './everyday-pairs.ts';
import { wordsOf, type PairWeights } from './wording.ts';

/** What a pair weighs that few sentences of the place have. */
const SELDOM = 5;
/** In characters; a shorter name (紫荆山) is of several things. */
const SHORTEST = 4;
/** What has phases is a name: 轨道交通三期. */
const PHASES: ReadonlySet<Pair> = new Set([...'一二三四五六七八九'].map((number) => pairOf(`${number}期`, 0)));

/**
 * What two texts both quote, else the run of characters in both with most rare pairs, `least` or more: two of them tell a name (海康威视)
 * from words. Null where there is none.
 */
export function nameInBoth(promised: string, told: string, weights: PairWeights, least: number): string | null {
  const quoted = quotesOf(promised).find((name) => quotesOf(told).includes(name));
  if (quoted !== undefined) return quoted;
  const [words = [], there = []] = [promised, told].map((text) => wordsOf(text.replace(/[“”《》]/gu, ' ')));
  const isRare = (pair: Pair): boolean => PHASES.has(pair) || (!isKnown(pair) && weights.weight(pair) >= SELDOM);
  let [best, most] = ['', 0];
  for (const run of words.flatMap((word) => runsIn(word, there))) {
    const rare = pairsIn(run).filter(isRare).length;
    if (rare > most) [best, most] = [run, rare];
  }
  const isWhole = [...words, ...there].some((word) => word.endsWith(best));
  return most >= least && best.length >= SHORTEST && isWhole && !DONE.test(best) ? best : null;
}

const quotesOf = (text: string): string[] =>
  Array.from(text.matchAll(/“([^”、，]{3,})”/gu), ([, name = '']) => name).filter(
    (name) => !pairsIn(name).every(isKnown),
  );

/** The longest run of characters from each character of a word on that some other words have too. */
const runsIn = (word: string, there: readonly string[]): string[] =>
  Array.from(word, (_, from) => {
    let to = from;
    while (to < word.length && there.some((other) => other.includes(word.slice(from, to + 1)))) to++;
    return word.slice(from, to);
  });

/** Letters of a shorthand (REITs) are one word. */
const pairsIn = (run: string): Pair[] =>
  [...run].slice(1).flatMap((_, i) => (/^\w\w/.test(run.slice(i)) ? [] : pairOf(run, i)));
