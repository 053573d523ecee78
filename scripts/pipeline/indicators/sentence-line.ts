import type { Half, ThemeId } from '../../../src/schema/vocabulary.ts';
import { findPlaces, type Place } from './places.ts';
import { viewOf, type TextView } from './text-view.ts';

/** Where a sentence stands. */
export interface SentencePlace {
  section: string;
  half: Half;
  theme: ThemeId;
  /** The sentence before it in its paragraph, for the first one the heading; empty if there is neither. */
  before?: string;
  /** The zone that its section is about. */
  zone?: string | null;
  /** Whether it explains terms (名词解释) and reports nothing. */
  explains?: boolean;
}

/** A sentence prepared for the rules: folded text, number-like places, and which offsets are inside quotes or brackets. */
export interface SentenceLine extends SentencePlace {
  id: string;
  original: string;
  view: TextView;
  text: string;
  places: readonly Place[];
  /** 1 at each offset inside “…” or 《…》. */
  quoteDepth: Uint8Array;
  /** 1 at each offset inside （…）. */
  bracketDepth: Uint8Array;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '「': '」', '『': '』', '〈': '〉' };
const OPENER = /[“‘《「『〈”]/g;
/** Longer quotations are speech, whose numbers are statements of the report itself. */
const LONGEST_QUOTE = 40;
const CLAUSE_BREAKS = '，；。：！？…';

/** For a text without such marks: an offset that is not in the array counts as outside. */
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
  // The depths are read only for sentences with a number-like place.
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

/** Whether the character at offset i is a boundary of the clause that holds the offset `from`. */
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

/** Limit of the search in characters: the longest clause with a number in a hundred reports has 190. */
const LONGEST_CLAUSE = 250;

/** Returns the start of the clause that holds an offset: after the last ，；：（ before it, skipping quotes and closed brackets. */
export function clauseStart(line: SentenceLine, at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_CLAUSE && !breaksClause(line, i - 1, at)) i--;
  return i;
}

/** Returns the end of the clause that holds an offset. */
export function clauseEnd(line: SentenceLine, at: number): number {
  let i = at;
  while (i < line.text.length && i - at < LONGEST_CLAUSE && !breaksClause(line, i, at)) i++;
  return i;
}
