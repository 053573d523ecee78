/** Which terms of the themes stand in a text. */
import { THEME_IDS } from '../../../src/schema/vocabulary.ts';
import { THEME_TERMS } from './theme-terms.ts';

/** Weight of a strong term; a plain one has 1. */
export const STRONG = 3;

export interface Term {
  text: string;
  /** Place of its theme in THEME_IDS. */
  theme: number;
  weight: number;
}

export const TERMS: readonly Term[] = THEME_IDS.flatMap((id, theme) => [
  ...THEME_TERMS[id].strong.map((text) => ({ text, theme, weight: STRONG })),
  ...THEME_TERMS[id].plain.map((text) => ({ text, theme, weight: 1 })),
]);

/** By their first characters, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly { text: string; place: number }[]> = Map.groupBy(
  TERMS.map(({ text }, place) => ({ text, place })).sort((a, b) => b.text.length - a.text.length),
  ({ text }) => text.charAt(0),
);

/** Adds the terms of a text to `found`, the longest at every place: 营商环境 is not 环境, too. They are places in TERMS. */
export function findTerms(text: string, found: number[] = []): number[] {
  for (let i = 0; i < text.length;) {
    const term = BY_FIRST.get(text.charAt(i))?.find((one) => text.startsWith(one.text, i));
    if (term) found.push(term.place);
    i += term?.text.length ?? 1;
  }
  return found;
}

const TERM_TEXTS: ReadonlySet<string> = new Set(TERMS.map(({ text }) => text));
const LONGEST = Math.max(...TERMS.map(({ text }) => text.length));

/** 加强政府|自身建设: does a term begin in one text and end in the other? */
export function spansTerm(one: string, other: string): boolean {
  for (let size = 2; size <= LONGEST; size++)
    for (let left = 1; left < size; left++)
      if (TERM_TEXTS.has(one.slice(-left) + other.slice(0, size - left))) return true;
  return false;
}
