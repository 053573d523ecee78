/** Pairs of characters that say nothing about one place. Each JSON file holds them as one string, pair after pair. */
import { pairOf, type Pair } from './char-pairs.ts';
import EVERYDAY from './everyday-pairs.json' with { type: 'json' };
import KNOWN from './known-pairs.json' with { type: 'json' };

const setOf = (text: string): ReadonlySet<Pair> =>
  new Set(Array.from({ length: text.length / 2 }, (_, i) => pairOf(text, 2 * i)));

/** The pairs in the plans of at least three in ten of 206 reports of provinces and cities, 1994 to 2026. */
export const EVERYDAY_PAIRS = setOf(EVERYDAY);
/** The pairs in at least six of a hundred of 160 reports of all kinds of places, 1975 to 2026: text that none of them covers is a name. */
const KNOWN_PAIRS = setOf(KNOWN);
export const isKnown = (pair: Pair): boolean => EVERYDAY_PAIRS.has(pair) || KNOWN_PAIRS.has(pair);
