/** The texts of all reports → which of their characters are set phrase, and the phrases that are most widespread. */
import { MOST_PHRASES, SHORTEST_CLAUSE } from '../../../src/schema/phrase.ts';
import { Bits, type PhraseTexts } from './phrase-texts.ts';
import { repeatsIn } from './repeats.ts';
import { notSetPhrase, withoutScraps } from './set-phrase.ts';

/** A set phrase by where it stands first. */
export interface FoundPhrase {
  at: number;
  text: string;
  length: number;
  places: number;
  reports: number;
}

export interface FoundPhrases {
  runs: number;
  covered: Bits;
  /** The most widespread first. */
  phrases: FoundPhrase[];
}

/** Characters of a run at most; a longer passage is several. */
const LONGEST = 80;
/** Positions that are sorted at a time, some 20 bytes each. */
const AT_ONCE = 4_000_000;
/** So many are kept for each that is shown: most of them are parts or variants of others. */
const SPARE = 12;
/** Beyond so many characters a phrase is not worth more. */
const LONG = 24;

const worth = ({ places, length }: FoundPhrase): number => places * Math.min(LONG, length);

/** `age` orders the reports, the earliest 0: a phrase is told by its earliest place. */
export function findPhrases(texts: PhraseTexts, age: (report: number) => number, atOnce = AT_ONCE): FoundPhrases {
  const covered = new Bits(texts.units.length);
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
      for (let at = from - first; at < to - first; at++) covered.add(position + at);
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
/** Most of its pieces that another phrase may have. */
const SHARED = 0.5;

/** Those that are neither part of a more widespread one nor hold most of one. */
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
