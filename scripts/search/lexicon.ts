/** The recurring phrases of a large collection. The search suggests from them when nothing contains a word. */
import { pairsOf } from '../../src/lib/text/pairs.ts';

/** A run of Han characters between other characters: 接诉即办工作 */
const CLAUSE = /\p{Script=Han}{2,}/gu;
/** Longer clauses seldom recur as a whole, so only their last characters are kept, this many. */
const LONGEST = 16;
/** Characters of the lexicon: about 60 kB gzipped. */
const SIZE = 100_000;
/** Minimum number of occurrences of a phrase. */
const RECURRING = 2;
/** Maximum number of clauses that are counted at a time. */
const COUNTED = 400_000;

/**
 * Counts clauses in bounded memory (lossy counting; Manku and Motwani 2002): when there are too many, the rarest are dropped. A phrase
 * that occurs all over a collection loses a few counts at most; with up to COUNTED different clauses nothing is lost.
 */
export class Lexicon {
  readonly #counts = new Map<string, number>();
  #least = 1;

  /** Counts the clauses of a folded text. */
  add(text: string): void {
    for (const whole of text.match(CLAUSE) ?? []) {
      const clause = whole.length > LONGEST ? [...whole].slice(-LONGEST).join('') : whole;
      this.#counts.set(clause, (this.#counts.get(clause) ?? 0) + 1);
    }
    for (; this.#counts.size > COUNTED; this.#least++)
      for (const [clause, count] of this.#counts) if (count <= this.#least) this.#counts.delete(clause);
  }

  /**
   * Returns the hot runs and then the phrases, each the most frequent first, up to SIZE characters in total. Omits a phrase that is part of
   * one already taken.
   */
  phrases(hot: Iterable<string>): string[] {
    const frequent = [...this.#counts]
      .filter(([, count]) => count >= RECURRING)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([clause]) => clause);
    const isPhrase = /^\p{Script=Han}{4,}$/u;
    const taken: string[] = [];
    /** Phrases taken, by each pair of adjacent characters in them. */
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
