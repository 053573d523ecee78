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

/** A tree of characters: a term ends where `term`, its place in TERMS, is set. */
interface Letter {
  next: Map<number, Letter>;
  term: number | null;
}

function letterTree(): Letter {
  const root: Letter = { next: new Map(), term: null };
  TERMS.forEach(({ text }, term) => {
    let at = root;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let next = at.next.get(code);
      if (!next) at.next.set(code, (next = { next: new Map(), term: null }));
      at = next;
    }
    at.term = term;
  });
  return root;
}

const TREE = letterTree();

/** The first letters by their code: most places of a text begin no term, and are told here. */
const FIRST: readonly (Letter | undefined)[] = Array.from({ length: 0x10000 }, (_, code) => TREE.next.get(code));

/** Adds the terms of a text to `found`, the longest at every place: 营商环境 is not 环境, too. They are places in TERMS. */
export function findTerms(text: string, found: number[] = []): number[] {
  for (let i = 0; i < text.length;) {
    let longest: number | null = null;
    let end = i + 1;
    let at = FIRST[text.charCodeAt(i)];
    for (let j = i + 1; at; j++) {
      if (at.term !== null) [longest, end] = [at.term, j];
      at = at.next.get(text.charCodeAt(j));
    }
    if (longest !== null) found.push(longest);
    i = end;
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
