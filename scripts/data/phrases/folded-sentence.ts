/** A sentence as it is compared: letters and digits alone, its clauses one behind the other. */
import { foldSentence } from '../../../src/lib/compare/similar/shingles.ts';

/** Marks between clauses and between the items of an enumeration. */
const MARKS = /[，,；;：:。！!？?、]/u;

export interface FoldedSentence {
  folded: string;
  /** Places at which a clause begins, ascending. */
  clauses: number[];
}

export function foldClauses(text: string): FoldedSentence {
  const clauses: number[] = [];
  let folded = '';
  for (const part of text.split(MARKS)) {
    const own = foldSentence(part);
    if (own !== '') clauses.push(folded.length);
    folded += own;
  }
  return { folded, clauses };
}

/**
 * Where each character of the folded text stands in the sentence itself; a character that folds to several (㎡) stands for all of
 * them. Null where it cannot be told.
 */
export function unfold(text: string, folded: Uint16Array): Int32Array | null {
  const places = new Int32Array(folded.length);
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    // As nearly all do, it folds to itself: ten times as fast as asking.
    if (text.charCodeAt(at) === folded[found]) places[found++] = at;
    else
      for (const unit of text.charAt(at).normalize('NFKC').split(''))
        if (unit.charCodeAt(0) === folded[found]) places[found++] = at;
  }
  return found === folded.length ? places : null;
}
