/** Finds the ranges to mark in a text, as offsets in the text as shown (UTF-16 units). */
import { bare, fold, type Folded, type Traditional } from '../text/fold.ts';
import { numberForm } from '../text/number-forms.ts';
import type { Term } from '../ask/query.ts';

/** What to mark: folded runs, number forms, and runs compared without punctuation. */
export interface Needles {
  literals: string[];
  amounts: string[];
  bare: string[];
}

export type Range = [start: number, end: number];

/** The needles of the words of a query. */
export const needlesOf = (terms: readonly Term[]): Needles => ({
  literals: terms.flatMap(({ literals }) => literals),
  amounts: terms.flatMap(({ amounts }) => amounts),
  bare: [],
});

/** All ranges of the needles in a text, ascending; overlapping ranges are merged. */
export function marksIn(text: string, needles: Needles, traditional?: Traditional): Range[] {
  const folded = fold(text, traditional);
  const found: Range[] = [];
  for (const needle of needles.literals) collect(folded, needle, found);
  if (needles.amounts.length) {
    const form = numberForm(folded);
    if (form) for (const needle of needles.amounts) collect(form, needle, found);
  }
  if (needles.bare.length) {
    const plain = bare(folded);
    for (const needle of needles.bare) collect(plain, needle, found);
  }
  return mergeRanges(found, []);
}

function collect(folded: Folded, needle: string, into: Range[]): void {
  if (needle === '') return;
  let at = folded.text.indexOf(needle);
  while (at >= 0) {
    const last = at + needle.length;
    into.push([folded.starts[at] ?? 0, folded.ends[last - 1] ?? 0]);
    at = folded.text.indexOf(needle, last);
  }
}

/** Merges two lists of ranges; overlapping ranges are merged, adjacent ranges stay separate. */
export function mergeRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...a, ...b].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
