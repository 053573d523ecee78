/** Where in a text the wanted runs stand, in the units of the text as shown. */
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

/** What the words of a query mark. */
export const needlesOf = (terms: readonly Term[]): Needles => ({
  literals: terms.flatMap(({ literals }) => literals),
  amounts: terms.flatMap(({ amounts }) => amounts),
  bare: [],
});

/** All places of the needles in a text, ascending, overlapping ones joined. */
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

/** Two lists of places as one; overlapping ones joined, neighbouring ones kept apart. */
export function mergeRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...a, ...b].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
