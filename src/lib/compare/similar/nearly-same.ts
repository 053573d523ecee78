/** Decides whether two sentences are nearly the same, by their shingles: overlapping runs of characters, regardless of punctuation. */
import { foldSentence } from './fold-sentence.ts';

/** Characters of a shingle: two are too unspecific in Chinese, four miss a changed word too often. */
const SHINGLE = 3;

/** Minimum Jaccard index; the value with the fewest mistakes on the pairs of nearly-same.cases.ts. */
export const THRESHOLD = 0.4;

export interface Prepared {
  shingles: ReadonlySet<string>;
  /** Its amounts in order, without years and list numbers, because a sentence with another amount says something else. */
  amounts: string;
}

/** `2024年，是…` → no amounts; `4.03万户` → 4.03. Callers that have the folded text already pass it as `letters`. */
export function prepare(text: string, letters = foldSentence(text)): Prepared {
  const count = Math.max(0, letters.length - SHINGLE + 1);
  const shingles = new Set(Array.from({ length: count }, (_, at) => letters.slice(at, at + SHINGLE)));
  const folded = text.normalize('NFKC').replace(/^\s*[[(〔【]?\d{1,3}[\])〕】.、]/u, '');
  return { shingles, amounts: (folded.match(/\d+(?:\.\d+)?(?![\d年])/gu) ?? []).join(' ') };
}

/** The Jaccard index of two sets: shared elements divided by all elements, 0 to 1. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether the words are nearly the same and the amounts are equal. */
export const nearlySame = (a: Prepared, b: Prepared, threshold = THRESHOLD): boolean =>
  a.amounts === b.amounts && jaccard(a.shingles, b.shingles) >= threshold;
