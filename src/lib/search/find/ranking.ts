/** Ranks the items of an answer. */
import type { Items } from '../index/items.ts';
import type { Sections } from '../index/sections.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Texts } from '../index/texts.ts';
import { holdsWhole } from './whole-words.ts';

/** Items in reading order, with a score for each. */
export interface Ranked {
  items: Items;
  scores: Float32Array;
}

const HEADING = 1.2;
const ONE_PHRASE = 2;
const MEASURED = 1;
/** A sentence of this length gets half the score for shortness. */
const LONG = 60;
const WHOLE = 1;
const WORD = /^\p{Script=Han}{2,4}$/u;
/** If there are more items, they are not checked for whole words. */
const FEW = 100;

/**
 * Scores items: headings rank above sentences, adjacent words above scattered ones, sentences with a figure of that name above others,
 * whole words above parts of words, and short sentences above long ones.
 */
export function rank(
  items: Items,
  { sections, texts, index }: { sections: Sections; texts: Texts; index: TextIndex },
  { asPhrase, measured, run }: { asPhrase: Items; measured: Items; run?: string | undefined },
): Ranked {
  // A signal that all items have does not distinguish them.
  const [phrase, told] = [new Set(asPhrase === items ? [] : asPhrase), new Set(measured)];
  const isWord = run !== undefined && WORD.test(run) && items.length <= FEW;
  const scores = Float32Array.from(items, (item) => {
    let score = 0;
    // If only some texts are loaded, which ones depends on earlier searches; the order must not depend on that.
    if (index.allLoaded) {
      score += 1 / (1 + texts.text(item).length / LONG);
      // For 治安, 社会治安 comes before 政治安全, which only contains the characters.
      if (isWord && holdsWhole(texts.folded(item), run)) score += WHOLE;
    }
    if (phrase.has(item)) score += ONE_PHRASE;
    if (told.has(item)) score += MEASURED;
    return item === sections.headingOf(sections.of(item)) ? score + HEADING : score;
  });
  return { items, scores };
}

/** Items sorted best first → items in reading order, with scores that keep the given order. */
export function rankedAsGiven(given: readonly number[]): Ranked {
  const places = new Map(given.map((item, at) => [item, given.length - at]));
  const items = Int32Array.from(places.keys()).sort();
  return { items, scores: Float32Array.from(items, (item) => places.get(item) ?? 0) };
}

/** The items without scores, best first; equal ones in reading order. */
export const bestFirst = ({ items, scores }: Ranked): number[] =>
  [...items.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).map((at) => items[at] ?? 0);
