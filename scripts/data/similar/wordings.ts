/** The sentences of a report that can be compared with those of others, as columns: they are handed between threads. */
import { prepare } from '../../../src/lib/compare/similar/nearly-same.ts';
import { foldSentence } from '../../../src/lib/compare/similar/shingles.ts';
import type { Report, Section } from '../../../src/schema/report.ts';

/** Shorter sentences (各位代表：) are alike without saying anything. */
export const SHORTEST = 12;

/** A row of each column a sentence. */
export interface Wordings {
  /** Report and sentence: beizhuang-2025.s1.3 */
  keys: string[];
  /** Letters and digits alone. */
  folded: string[];
  amounts: string[];
  /** Where the shingles of each sentence end. */
  ends: number[];
  /** The shingles of all sentences, one behind the other. */
  shingles: Int32Array<ArrayBuffer>;
}

export function wordingsOf({ id: report, sections }: Pick<Report, 'id' | 'sections'>): Wordings {
  const found: Wordings = { keys: [], folded: [], amounts: [], ends: [], shingles: new Int32Array() };
  const all: Int32Array[] = [];
  let end = 0;
  const visit = (section: Section): void => {
    for (const { id, text } of section.paragraphs.flatMap(({ sentences }) => sentences)) {
      const folded = foldSentence(text);
      if (folded.length < SHORTEST) continue;
      const { amounts, shingles } = prepare(text, folded);
      end += all[all.push(shingles) - 1]?.length ?? 0;
      found.keys.push(`${report}.${id}`);
      found.folded.push(folded);
      found.amounts.push(amounts);
      found.ends.push(end);
    }
    section.children.forEach(visit);
  };
  sections.forEach(visit);
  found.shingles = new Int32Array(end);
  all.forEach((shingles, i) => {
    found.shingles.set(shingles, found.ends[i - 1] ?? 0);
  });
  return found;
}
