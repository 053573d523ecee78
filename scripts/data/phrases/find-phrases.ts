/** The texts of all reports → which of their characters belong to a set phrase, and the most widespread phrases. */
import { MOST_PHRASES, SHORTEST_CLAUSE } from '../../../src/schema/phrase.ts';
import type { PhraseTexts } from './phrase-texts.ts';
import { repeatsIn } from './repeats.ts';
import { notSetPhrase, withoutScraps } from './set-phrase.ts';

/** A set phrase. `at` is the position of its earliest occurrence. */
export interface FoundPhrase {
  at: number;
  text: string;
  length: number;
  places: number;
  reports: number;
}

export interface FoundPhrases {
  runs: number;
  /** For each position, 1 if it belongs to a set phrase. */
  covered: Uint8Array;
  /** The most widespread first. */
  phrases: FoundPhrase[];
}

/** Maximum number of characters of a run; a longer passage becomes several runs. */
const LONGEST = 80;
/** Positions that are sorted at a time; each takes about 20 bytes. */
const AT_ONCE = 4_000_000;
/** Candidates that are kept for each phrase that is shown, because most are parts or variants of others. */
const SPARE = 12;
/** A phrase longer than this is not worth more. */
const LONG = 24;

const worth = ({ places, length }: FoundPhrase): number => places * Math.min(LONG, length);

/** `age` returns a number by which reports are ordered, the earliest first: a phrase is quoted from its earliest report. */
export function findPhrases(texts: PhraseTexts, age: (report: number) => number, atOnce = AT_ONCE): FoundPhrases {
  const covered = new Uint8Array(texts.units.length);
  let runs = 0;
  let kept: FoundPhrase[] = [];
  for (const { places, length, positions } of repeatsIn(texts, {
    shortest: SHORTEST_CLAUSE,
    longest: LONGEST,
    atOnce,
  })) {
    const first = positions.reduce((a, b) => (before(texts, age, a, b) ? a : b));
    const [from, to] = withoutScraps(texts, first, length);
    const text = texts.text(from, to);
    if (notSetPhrase({ text, places, whole: texts.isEdge(from) && texts.isEdge(to) }) !== null) continue;
    runs++;
    const reports = new Set<number>();
    for (const position of positions) {
      reports.add(texts.reportAt(position));
      for (let at = from - first; at < to - first; at++) covered[position + at] = 1;
    }
    kept.push({ at: from, text, length: to - from, places, reports: reports.size });
    if (kept.length > 2 * SPARE * MOST_PHRASES) kept = mostWidespread(kept);
  }
  return { runs, covered, phrases: distinct(mostWidespread(kept)) };
}

function before(texts: PhraseTexts, age: (report: number) => number, a: number, b: number): boolean {
  const [x, y] = [age(texts.reportAt(a)), age(texts.reportAt(b))];
  return x === y ? a < b : x < y;
}

const mostWidespread = (phrases: readonly FoundPhrase[]): FoundPhrase[] =>
  phrases.toSorted((a, b) => worth(b) - worth(a) || a.at - b.at).slice(0, SPARE * MOST_PHRASES);

const PIECE = 4;
/** Share of the pieces of a phrase that more widespread phrases may contain. */
const SHARED = 0.5;

/** The phrases that have at most half of their pieces in common with more widespread ones. */
function distinct(phrases: readonly FoundPhrase[]): FoundPhrase[] {
  const taken: FoundPhrase[] = [];
  const known = new Set<string>();
  for (const phrase of phrases) {
    if (taken.length === MOST_PHRASES) break;
    const plain = phrase.text.replaceAll('，', '');
    const pieces = Array.from({ length: plain.length - PIECE + 1 }, (_, i) => plain.slice(i, i + PIECE));
    if (pieces.filter((piece) => known.has(piece)).length > SHARED * pieces.length) continue;
    for (const piece of pieces) known.add(piece);
    taken.push(phrase);
  }
  return taken.sort((a, b) => b.places - a.places || b.length - a.length);
}
