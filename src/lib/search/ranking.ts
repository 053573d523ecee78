/** What makes a sentence a better answer than another. */
import { membership, type Items } from './index/items.ts';
import type { Sections } from './index/sections.ts';
import type { Texts } from './index/texts.ts';

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

/**
 * A heading counts more than a sentence, words that stand together more than scattered ones, a sentence that gives a figure of
 * that name more than one that does not, and of equals the shorter one.
 */
export function rank(
  items: Items,
  { sections, texts }: { sections: Sections; texts: Texts },
  { asPhrase, measured }: { asPhrase: Items; measured: Items },
): Ranked {
  const scores = new Float32Array(items.length);
  const isPhrase = membership(items, asPhrase);
  const isMeasured = membership(items, measured);
  sections.forEachRun(items, (section, from, to) => {
    const heading = sections.headingOf(section);
    for (let at = from; at < to; at++) {
      const item = items[at] ?? 0;
      scores[at] =
        1 / (1 + texts.lengthOf(item) / LONG) +
        (item === heading ? HEADING : 0) +
        (isPhrase(at) ? ONE_PHRASE : 0) +
        (isMeasured(at) ? MEASURED : 0);
    }
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
