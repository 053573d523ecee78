/** The recurring phrases of a large collection, among which to look for what was meant by a word that nothing holds. */
import { pairsOf } from '../../src/lib/text/pairs.ts';

/** Han characters between anything else: 接诉即办工作 */
const CLAUSE = /\p{Script=Han}{2,}/gu;
/** Of longer ones, which say a whole thought and seldom recur, so many characters are kept: the last ones. */
const LONGEST = 16;
/** Characters of the lexicon: about 60 kB packed. */
const SIZE = 100_000;
/** A phrase that stands only here or there is no phrase. */
const RECURRING = 2;
/** Clauses counted at a time. */
const COUNTED = 400_000;

/**
 * Counts clauses in bounded memory (lossy counting; Manku and Motwani 2002): whenever there are too many, those that were seen least
 * are let go. A phrase that recurs all over a collection loses a few counts at most, and up to COUNTED different ones none.
 */
export class Lexicon {
  readonly #counts = new Map<string, number>();
  #least = 1;

  /** A folded text. */
  add(text: string): void {
    for (const whole of text.match(CLAUSE) ?? []) {
      const clause = whole.length > LONGEST ? [...whole].slice(-LONGEST).join('') : whole;
      this.#counts.set(clause, (this.#counts.get(clause) ?? 0) + 1);
    }
    for (; this.#counts.size > COUNTED; this.#least++)
      for (const [clause, count] of this.#counts) if (count <= this.#least) this.#counts.delete(clause);
  }

  /**
   * The phrases, and runs that are very frequent, up to SIZE characters, the most frequent first. What stands within a phrase already
   * taken is not taken again.
   */
  phrases(hot: Iterable<string>): string[] {
    const frequent = [...this.#counts]
      .filter(([, count]) => count >= RECURRING)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([clause]) => clause);
    const isPhrase = /^\p{Script=Han}{4,}$/u;
    const taken: string[] = [];
    /** Phrases taken, by each pair of characters in them. */
    const byPair = new Map<string, string>();
    let size = 0;
    for (const phrase of [...[...hot].filter((run) => isPhrase.test(run)).reverse(), ...frequent]) {
      if (size + phrase.length > SIZE) break;
      if (byPair.get(phrase.slice(0, 2))?.includes(phrase)) continue;
      taken.push(phrase);
      size += phrase.length + 1;
      for (const pair of pairsOf(phrase)) byPair.set(pair, `${byPair.get(pair) ?? ''}${phrase}\n`);
    }
    return taken;
  }
}
