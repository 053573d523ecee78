import type { Half, ThemeId } from '../../../src/schema/vocabulary.ts';
import { findPlaces, type Place } from './places.ts';
import { viewOf, type TextView } from './text-view.ts';

/** Where a sentence stands. */
export interface SentencePlace {
  section: string;
  half: Half;
  theme: ThemeId;
  /** The sentence before it in its paragraph; empty where it is the first. */
  before?: string;
  /** The zone that its section is on. */
  zone?: string | null;
  /** Whether it explains terms (名词解释) and reports nothing. */
  explains?: boolean;
}

/** A sentence ready for the rules: folded text, its number-like places, and where its clauses, quotes and brackets are. */
export interface SentenceLine extends SentencePlace {
  id: string;
  original: string;
  view: TextView;
  text: string;
  places: readonly Place[];
  /** 1 inside “…” or 《…》. */
  quoteDepth: Uint8Array;
  /** Depth inside （…）. */
  bracketDepth: Uint8Array;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '「': '」', '『': '』', '〈': '〉' };
const OPENER = /[“‘《「『〈”]/g;
/** Longer quotations are speech, and what they count is said by the report itself. */
const LONGEST_QUOTE = 40;
const CLAUSE_BREAKS = '，；。：！？…';

/** Of a text without such marks; behind its end every depth is 0. */
const FLAT = new Uint8Array();

function quoteDepths(text: string): Uint8Array {
  let depth = FLAT;
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match; match = OPENER.exec(text)) {
    const close = text.indexOf(QUOTES[match[0]] ?? '”', match.index + 1);
    if (close < 0 || close - match.index > LONGEST_QUOTE) continue;
    if (depth === FLAT) depth = new Uint8Array(text.length);
    depth.fill(1, match.index, close + 1);
    OPENER.lastIndex = close + 1;
  }
  return depth;
}

function bracketDepths(text: string): Uint8Array {
  let depth = FLAT;
  for (let open = text.indexOf('（'); open >= 0;) {
    const close = text.indexOf('）', open + 1);
    if (close < 0) break;
    if (depth === FLAT) depth = new Uint8Array(text.length);
    depth.fill(1, open + 1, close);
    open = text.indexOf('（', close);
  }
  return depth;
}

export function sentenceLine(sentence: { id: string; text: string }, place: SentencePlace): SentenceLine {
  const view = viewOf(sentence.text);
  const places = findPlaces(view.text);
  // Only from a place is it asked how deep it stands.
  const marked = places.length > 0 ? view.text : '';
  return {
    id: sentence.id,
    original: sentence.text,
    ...place,
    view,
    text: view.text,
    places,
    quoteDepth: quoteDepths(marked),
    bracketDepth: bracketDepths(marked),
  };
}

/** Whether the character at i parts two clauses for a reader who stands at the given place. */
function breaksClause(line: SentenceLine, i: number, from: number): boolean {
  const depth = line.bracketDepth[from] ?? 0;
  const here = line.bracketDepth[i] ?? 0;
  if (here < depth) return true;
  const character = line.text.charAt(i);
  if (here > depth || !CLAUSE_BREAKS.includes(character)) return false;
  if (line.quoteDepth[i] === 1 && line.quoteDepth[from] !== 1) return false;
  // 5.4：50.3：44.3 is one figure in three parts
  return character !== '：' || !/\d/.test(line.text.charAt(i - 1)) || !/\d/.test(line.text.charAt(i + 1));
}

/** Longer than the longest clause with a number of a hundred reports (190); further nobody looks. */
const LONGEST_CLAUSE = 250;

/** Start of the clause that holds the place: after the last ，；：（ before it, quotes and closed brackets skipped. */
export function clauseStart(line: SentenceLine, at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_CLAUSE && !breaksClause(line, i - 1, at)) i--;
  return i;
}

/** End of the clause that holds the place. */
export function clauseEnd(line: SentenceLine, at: number): number {
  let i = at;
  while (i < line.text.length && i - at < LONGEST_CLAUSE && !breaksClause(line, i, at)) i++;
  return i;
}
