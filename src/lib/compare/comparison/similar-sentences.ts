/** Finds the sentences of the chosen reports that are nearly the same in another of them: set phrases. */
import { sentencesOf } from '../../report/sections.ts';
import { sentenceUrl } from '../../urls.ts';
import type { Section } from '../../../schema/report.ts';
import { nearlySame, prepare, THRESHOLD, type Prepared } from '../similar/nearly-same.ts';
import { foldSentence } from '../similar/fold-sentence.ts';
import { contentOf, type Comparison } from './comparison.ts';

/** REPORT.SENTENCE → address of the nearly same sentence, and name of its report. */
export type Twins = ReadonlyMap<string, { name: string; url: string }>;

/** The key of a sentence in `Twins`. */
export const sentenceKey = (report: string, sentence: string): string => `${report}.${sentence}`;

/** Shorter sentences (各位代表：) are not compared, because their likeness means nothing. */
const SHORTEST = 12;

/** The prepared sentences of a report, kept as long as its sections are: a report is in many pairs. */
const PREPARED = new WeakMap<readonly Section[], readonly { id: string; prepared: Prepared }[]>();

function preparedOf(sections: readonly Section[]): readonly { id: string; prepared: Prepared }[] {
  const known = PREPARED.get(sections);
  if (known) return known;
  const made = sentencesOf(sections).flatMap(({ id, text }) => {
    const folded = foldSentence(text);
    return folded.length < SHORTEST ? [] : [{ id, prepared: prepare(text, folded) }];
  });
  PREPARED.set(sections, made);
  return made;
}

/** The first twin of each sentence in another chosen report. */
export function twinsOf(comparison: Comparison): Twins {
  const told = comparison.reports.flatMap((report) =>
    preparedOf(contentOf(comparison, report.id, 'sections')).map((one) => ({ report, ...one })),
  );
  const having = new Map<string, number[]>();
  for (const [at, { prepared }] of told.entries())
    for (const shingle of prepared.shingles) {
      const own = having.get(shingle);
      if (own) own.push(at);
      else having.set(shingle, [at]);
    }
  return new Map(
    told.flatMap((one) => {
      const { shingles } = one.prepared;
      const fewest = Math.ceil(THRESHOLD * shingles.size);
      // The sentences that share so many of its shingles; the others cannot be nearly the same.
      const near: number[] = [];
      const shared = new Uint16Array(told.length);
      for (const shingle of shingles)
        for (const at of having.get(shingle) ?? []) {
          const count = (shared[at] ?? 0) + 1;
          shared[at] = count;
          if (count === fewest) near.push(at);
        }
      const twin = near
        .sort((a, b) => a - b)
        .flatMap((at) => told[at] ?? [])
        .find((other) => one.report !== other.report && nearlySame(one.prepared, other.prepared));
      if (!twin) return [];
      const { report, id } = twin;
      return [[sentenceKey(one.report.id, one.id), { name: report.name, url: sentenceUrl(report.id, id) }]];
    }),
  );
}
