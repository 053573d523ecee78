/** How sure it is that a clause of the next report tells of what was promised, by a sum of signs. */
import { isKnown } from './everyday-pairs.ts';
import { pairOf, twosOf, type Pair } from './char-pairs.ts';
import { fitted } from './fitted.ts';
import { shareOfThing, type Sought } from './likeness.ts';
import type { Passage } from './passages.ts';
import type { Told, ToldClause } from './told.ts';
import { pairsOf, type PairWeights } from './wording.ts';

/** A clause and how sure it is, from 0 to 1, that it tells of a promise. */
export interface Likely {
  clause: ToldClause;
  sure: number;
}

/**
 * The weight of each sign, fitted on the promises without a number of the 22 labelled pairs of reports by `npm run fit:evidence`. Fitted on
 * the first fourteen pairs, precision was 0.90 and recall 0.75 on the other eight, before evidence.ts asked more of clauses of a plan.
 */
const ADDS = {
  /** Share of the characters of the promise in the clause, and in its sentence: finds words in another order, and short forms. */
  chars: 1.77,
  sentenceChars: 2.26,
  /** Share of the neighbouring characters of the promise, verbs and all, that are neighbours in the clause too. */
  wording: 2.16,
  /** Pairs of characters of the promise that few reports have and that the sentence has. */
  rare: 0.96,
  /** Share of the weight of the clause that the promise has. */
  back: 1.98,
  /** How much more weight the sentence shares with the promise than any other sentence does. */
  margin: 1.7,
  /** If several things are promised together: the share of weight of the one that the clause has most of. */
  thing: 1.75,
  /** Logarithm of how often the report with the promise has the longest shared run: there is more to tell of what it names often. */
  often: -1.12,
  told: 1.06,
  theme: 0.92,
};
const NONE = -4.87;
const sureness = fitted(ADDS, NONE);

export type Signs = Record<keyof typeof ADDS, number>;

/** Returns the likeliest clause of each sentence that may tell of a promise, the surest first. */
export function likeliest(sought: Sought, told: Told, clauses: readonly ToldClause[]): Likely[] {
  return signsOf(sought, told, clauses)
    .map(({ clause, signs }) => ({ clause, sure: sureness(signs) }))
    .toSorted((a, b) => b.sure - a.sure);
}

/** The signs of the likeliest clause of each sentence. */
export function signsOf(
  sought: Sought,
  told: Told,
  clauses: readonly ToldClause[],
): { clause: ToldClause; signs: Signs }[] {
  const { weights } = told;
  const { pairs } = sought.what;
  const best = new Map<Passage, { clause: ToldClause; shared: number }>();
  for (const clause of clauses) {
    const shared = weights.shared(pairs, clause.pairs);
    if (shared > (best.get(clause.passage)?.shared ?? -1)) best.set(clause.passage, { clause, shared });
  }
  const all = [...best].map(([passage, one]) => ({ ...one, whole: weights.shared(pairs, passage.pairs) }));
  const [most = 0, second = 0] = all.map(({ whole }) => whole).toSorted((a, b) => b - a);
  const own = {
    chars: [...new Set(sought.words.join(''))],
    twos: twosOf(sought.promise.text),
    rare: rarePairs(sought.words, weights),
  };
  return all.map(({ clause, shared, whole }) => ({
    clause,
    signs: signsIn({ ...sought, ...own }, told, clause, shared, whole - (whole === most ? second : most)),
  }));
}

/** Of the promise: the characters of its words, two by two those of all its text, and its pairs that few reports have. */
interface Own {
  chars: readonly string[];
  twos: readonly string[];
  rare: readonly Pair[];
}

function signsIn(
  { words, promise, things, chars, twos, rare }: Sought & Own,
  told: Told,
  clause: ToldClause,
  shared: number,
  margin: number,
): Signs {
  const { weights } = told;
  const { passage } = clause;
  const shareIn = (text: string, parts = chars): number =>
    parts.filter((part) => text.includes(part)).length / Math.max(1, parts.length);
  const isTold = passage.half !== 'plan' && passage.half !== 'closing';
  const run = heaviestRun(words, clause.pairs, weights);
  return {
    chars: shareIn(clause.text),
    sentenceChars: shareIn(passage.text),
    wording: shareIn(clause.text, twos),
    rare: Math.min(4, rare.filter((pair) => passage.pairs.has(pair)).length),
    back: shared / Math.max(1, weights.sum(clause.pairs)),
    margin: Math.max(-1, Math.min(1, margin / 20)),
    thing: Math.max(0, ...things.map((thing) => shareOfThing(thing.what, clause.pairs, weights))),
    often: Math.log(1 + (run === '' ? 0 : told.promising(run))),
    told: Number(isTold),
    theme: Number(passage.theme === promise.theme),
  };
}

/** The least weight of a pair that few sentences of the place have. */
const SELDOM = 5;

const rarePairs = (words: readonly string[], weights: PairWeights): Pair[] =>
  [...pairsOf(words)].filter((pair) => !isKnown(pair) && weights.weight(pair) >= SELDOM);

/** The heaviest run of characters in one of the words whose pairs are all in `there`. */
function heaviestRun(words: readonly string[], there: ReadonlySet<Pair>, weights: PairWeights): string {
  let [heaviest, most] = ['', 0];
  for (const word of words) {
    let from = 0;
    let weight = 0;
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = pairOf(word, i);
      if (there.has(pair)) weight += weights.weight(pair);
      else [from, weight] = [i + 1, 0];
      if (weight > most) [heaviest, most] = [word.slice(from, i + 2), weight];
    }
  }
  return heaviest;
}
