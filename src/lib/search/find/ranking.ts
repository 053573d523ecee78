/** What makes a sentence a better answer than another. */
import type { Items } from '../index/items.ts';
import type { Sections } from '../index/sections.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { Texts } from '../index/texts.ts';
import { holdsWhole } from './whole-words.ts';

/** Items in reading order with their scores beside them. */
export interface Ranked {
  items: Items;
  scores: Float32Array;
}

const HEADING = 1.2;
const ONE_PHRASE = 2;
const MEASURED = 1;
/** A sentence of this length is worth half of an empty one. */
const LONG = 60;
const WHOLE = 1;
const WORD = /^\p{Script=Han}{2,4}$/u;
/** Of more items it is not asked whether they hold a whole word. */
const FEW = 100;

/**
 * A heading counts more than a sentence, words that stand together more than scattered ones, a sentence that gives a figure of
 * that name more than one that does not, and of equals the shorter one.
 */
export function rank(
  items: Items,
  { sections, texts, index }: { sections: Sections; texts: Texts; index: TextIndex },
  { asPhrase, measured, run }: { asPhrase: Items; measured: Items; run?: string | undefined },
): Ranked {
  // What all have tells them not apart.
  const [phrase, told] = [new Set(asPhrase === items ? [] : asPhrase), new Set(measured)];
  const isWord = run !== undefined && WORD.test(run) && items.length <= FEW;
  const scores = Float32Array.from(items, (item) => {
    let score = 0;
    // Where only some texts are at hand, which ones depends on what was asked before; the order does not.
    if (index.allLoaded) {
      score += 1 / (1 + texts.text(item).length / LONG);
      // 社会治安 before 政治安全, which only holds the characters.
      if (isWord && holdsWhole(texts.folded(item), run)) score += WHOLE;
    }
    if (phrase.has(item)) score += ONE_PHRASE;
    if (told.has(item)) score += MEASURED;
    return item === sections.headingOf(sections.of(item)) ? score + HEADING : score;
  });
  return { items, scores };
}

/** Items that came in the order of how good they are → the same in reading order. */
export function rankedAsGiven(given: readonly number[]): Ranked {
  const places = new Map(given.map((item, at) => [item, given.length - at]));
  const items = Int32Array.from(places.keys()).sort();
  return { items, scores: Float32Array.from(items, (item) => places.get(item) ?? 0) };
}

/** The items alone, best first; equals in reading order. */
export const bestFirst = ({ items, scores }: Ranked): number[] =>
  [...items.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).map((at) => items[at] ?? 0);
