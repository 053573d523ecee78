/** The sentences of a report in the form in which they are compared with those of others. */
import { prepare } from '../../../src/lib/compare/similar/nearly-same.ts';
import { foldSentence } from '../../../src/lib/compare/similar/shingles.ts';
import { sentencesOf } from '../../../src/lib/report/sections.ts';
import type { Report } from '../../../src/schema/report.ts';

/** Shorter sentences (各位代表：) are not compared, because their likeness means nothing. */
export const SHORTEST = 12;

/** Columns with one row for each sentence. */
export interface Wordings {
  report: string;
  /** Ids of the sentences: s1.3 */
  ids: string[];
  /** Hashes of the letters and digits: equal for equal wordings, and hardly ever for others. */
  prints: number[];
  amounts: string[];
  /** Index in `shingles` at which the shingles of each sentence end. */
  ends: number[];
  /** The shingles of all sentences, one after the other. */
  shingles: Int32Array<ArrayBuffer>;
}

export function wordingsOf({ id: report, sections }: Pick<Report, 'id' | 'sections'>): Wordings {
  const found: Wordings = { report, ids: [], prints: [], amounts: [], ends: [], shingles: new Int32Array() };
  const all: Int32Array[] = [];
  let end = 0;
  for (const { id, text } of sentencesOf(sections)) {
    const folded = foldSentence(text);
    if (folded.length < SHORTEST) continue;
    const { amounts, shingles } = prepare(text, folded);
    end += all[all.push(shingles) - 1]?.length ?? 0;
    found.ids.push(id);
    found.prints.push(printOf(folded));
    found.amounts.push(amounts);
    found.ends.push(end);
  }
  found.shingles = new Int32Array(end);
  all.forEach((shingles, i) => {
    found.shingles.set(shingles, found.ends[i - 1] ?? 0);
  });
  return found;
}

/** A hash of 53 bits: among a million wordings, two collide in one of ten thousand collections. */
function printOf(text: string): number {
  let [high, low] = [text.length, 0x811c9dc5];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
