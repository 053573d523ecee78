/** Decides whether two sentences are nearly the same. */
import { foldSentence, jaccard, shingles } from './shingles.ts';

/** Minimum Jaccard index; the value with the fewest mistakes on the pairs of nearly-same.cases.ts. */
export const THRESHOLD = 0.4;

export interface Prepared {
  shingles: Int32Array;
  /** Its amounts in order, without years and list numbers, because a sentence with another amount says something else. */
  amounts: string;
}

/** `2024年，是…` → no amounts; `4.03万户` → 4.03. Callers that have the folded text already pass it as `letters`. */
export function prepare(text: string, letters = foldSentence(text)): Prepared {
  if (!/\d/.test(letters)) return { shingles: shingles(letters), amounts: '' };
  const folded = text.normalize('NFKC').replace(/^\s*[[(〔【]?\d{1,3}[\])〕】.、]/u, '');
  const amounts = folded.match(/\d+(?:\.\d+)?(?![\d年])/gu) ?? [];
  return { shingles: shingles(letters), amounts: amounts.join(' ') };
}

/** Whether the words are nearly the same and the amounts are equal. */
export const nearlySame = (a: Prepared, b: Prepared, threshold = THRESHOLD): boolean =>
  a.amounts === b.amounts && jaccard(a.shingles, b.shingles) >= threshold;
