/** Which terms of the themes stand in a text, and how often. */
import { THEME_TERMS } from './theme-terms.ts';

export type TermCounts = Map<string, number>;

/** A tree of characters: a term ends where `term` is set. */
interface Letter {
  next: Map<number, Letter>;
  term: string | null;
}

function letterTree(terms: Iterable<string>): Letter {
  const root: Letter = { next: new Map(), term: null };
  for (const term of terms) {
    let at = root;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      let next = at.next.get(code);
      if (!next) at.next.set(code, (next = { next: new Map(), term: null }));
      at = next;
    }
    at.term = term;
  }
  return root;
}

const TREE = letterTree(Object.values(THEME_TERMS).flatMap(({ strong, plain }) => [...strong, ...plain]));

/** The first letters by their code: most places of a text begin no term, and are told here. */
const FIRST: readonly (Letter | undefined)[] = Array.from({ length: 0x10000 }, (_, code) => TREE.next.get(code));

/** Counts the terms of a text, the longest at every place: 营商环境 is not counted as 环境. They are added to `counts`. */
export function countTerms(text: string, counts: TermCounts = new Map()): TermCounts {
  for (let i = 0; i < text.length;) {
    let found: string | null = null;
    let at = FIRST[text.charCodeAt(i)];
    for (let j = i + 1; at; j++) {
      if (at.term !== null) found = at.term;
      at = at.next.get(text.charCodeAt(j));
    }
    if (found === null) i++;
    else {
      counts.set(found, (counts.get(found) ?? 0) + 1);
      i += found.length;
    }
  }
  return counts;
}

/** Adds the counts of one text to those of another. */
export function addCounts(counts: TermCounts, more: TermCounts): void {
  for (const [term, count] of more) counts.set(term, (counts.get(term) ?? 0) + count);
}
