/** Finds the terms of the themes in a text. */
import { wordFinder } from '../../../src/lib/text/word-finder.ts';
import { THEME_IDS } from '../../../src/schema/vocabulary.ts';
import { THEME_TERMS } from './theme-terms.ts';

/** Weight of a strong term; a plain term has 1. */
export const STRONG = 3;

export interface Term {
  text: string;
  /** Index of its theme in THEME_IDS. */
  theme: number;
  weight: number;
}

const TERMS: readonly Term[] = THEME_IDS.flatMap((id, theme) => [
  ...THEME_TERMS[id].strong.map((text) => ({ text, theme, weight: STRONG })),
  ...THEME_TERMS[id].plain.map((text) => ({ text, theme, weight: 1 })),
]);

const termsIn = wordFinder(TERMS);

/** How often each term occurs in a text. */
export type TermCounts = Map<Term, number>;

export function addCounts(counts: TermCounts, others: Iterable<readonly [Term, number]>): void {
  for (const [term, count] of others) counts.set(term, (counts.get(term) ?? 0) + count);
}

/** Counts the terms of texts. At every offset only the longest term counts: 营商环境 is not also 环境. */
export function countTerms(texts: readonly string[]): TermCounts {
  const counts: TermCounts = new Map();
  for (const text of texts) for (const { word } of termsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const TERM_TEXTS: ReadonlySet<string> = new Set(TERMS.map(({ text }) => text));
const LONGEST = Math.max(...TERMS.map(({ text }) => text.length));

/** Whether a term begins at the end of one text and ends at the start of the other: 加强政府|自身建设. */
export function spansTerm(one: string, other: string): boolean {
  for (let size = 2; size <= LONGEST; size++)
    for (let left = 1; left < size; left++)
      if (TERM_TEXTS.has(one.slice(-left) + other.slice(0, size - left))) return true;
  return false;
}
