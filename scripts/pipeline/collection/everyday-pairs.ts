/**
 * Pairs of characters that stand in the plans of three in ten of 206 reports of provinces and cities, 1994 to 2026: words that tell
 * nothing of one place. Counted once; one pair behind the other.
 */
import { pairOf, type Pair } from './char-pairs.ts';
import TEXT from './everyday-pairs.json' with { type: 'json' };

export const EVERYDAY_PAIRS: ReadonlySet<Pair> = new Set(
  Array.from({ length: TEXT.length / 2 }, (_, i) => pairOf(TEXT, 2 * i)),
);
