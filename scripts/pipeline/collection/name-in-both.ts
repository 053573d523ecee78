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
 * from words. Null where there is none. With `isOnly`, which says whether hardly a clause has a name, two will do for a name that
 * begins or ends a word in both, and one for a whole word.
 */
export function nameInBoth(
  promised: string,
  told: string,
  weights: PairWeights,
  least: number,
  isOnly?: (name: string) => boolean,
): string | null {
  const quoted = quotesOf(promised).find((name) => quotesOf(told).includes(name));
  if (quoted !== undefined) return quoted;
  const { name, rare, begins, ends } = rarestRun(promised, told, weights);
  if (rare === 0 || ends === 0 || DONE.test(name)) return null;
  if (rare >= least && name.length >= SHORTEST) return name;
  if (!isOnly) return null;
  const isWhole = begins && ends === 2;
  const isName = rare > 1 && (ends === 2 || (begins && name.length >= SHORTEST));
  return isName || (isWhole && isOnly(name)) ? name : null;
}

/** The run of characters in both with most rare pairs; whether it begins a word in both, and in how many it ends one. */
function rarestRun(promised: string, told: string, weights: PairWeights) {
  const [words = [], there = []] = [promised, told].map((text) => wordsOf(text.replace(/[“”《》]/gu, ' ')));
  const isRare = (pair: Pair): boolean => PHASES.has(pair) || (!isKnown(pair) && weights.weight(pair) >= SELDOM);
  let [name, most] = ['', 0];
  for (const run of words.flatMap((word) => runsIn(word, there))) {
    const rare = pairsIn(run).filter(isRare).length;
    if (rare > most) [name, most] = [run, rare];
  }
  const ends = [words, there].filter((list) => list.some((word) => word.endsWith(name))).length;
  const begins = [words, there].every((list) => list.some((word) => word.startsWith(name)));
  return { name, rare: most, begins, ends };
}

/** Those that are not of every report; of one in figures (“3550”) nothing is known. */
export const quotesOf = (text: string): string[] =>
  Array.from(text.matchAll(/“([^”、，]{2,})”/gu), ([, name = '']) => name).filter(
    (name) => !/[NX]/u.test(name) && (/^\d{3,}$/u.test(name) || !pairsIn(name).every(isKnown)),
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
