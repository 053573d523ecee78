/** When two sentences count as nearly the same. */
import { foldSentence, jaccard, shingles } from './shingles.ts';

/** Least share of common shingles; the value with the fewest mistakes on the pairs of nearly-same.cases.ts. */
export const THRESHOLD = 0.4;

export interface Prepared {
  shingles: Int32Array;
  /** Its amounts in order, years and list numbers left out: a sentence with another amount says something else. */
  amounts: string;
}

/** `2024年，是…` → no amounts; `4.03万户` → 4.03. Who has its letters already hands them over. */
export function prepare(text: string, letters = foldSentence(text)): Prepared {
  if (!/\d/.test(letters)) return { shingles: shingles(letters), amounts: '' };
  const folded = text.normalize('NFKC').replace(/^\s*[[(〔【]?\d{1,3}[\])〕】.、]/u, '');
  const amounts = folded.match(/\d+(?:\.\d+)?(?![\d年])/gu) ?? [];
  return { shingles: shingles(letters), amounts: amounts.join(' ') };
}

/** Nearly the same words, and the very same amounts. */
export const nearlySame = (a: Prepared, b: Prepared, threshold = THRESHOLD): boolean =>
  a.amounts === b.amounts && jaccard(a.shingles, b.shingles) >= threshold;
