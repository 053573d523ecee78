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

interface Told {
  id: string;
  prepared: Prepared;
}

/** The sentences of a report, and which of them have a shingle. */
interface Index {
  told: readonly Told[];
  having: ReadonlyMap<string, readonly number[]>;
}

/** Kept as long as the sections of its report are, because a report is in many comparisons. */
const INDEXES = new WeakMap<readonly Section[], Index>();

function indexOf(sections: readonly Section[]): Index {
  const known = INDEXES.get(sections);
  if (known) return known;
  const told = sentencesOf(sections).flatMap(({ id, text }) => {
    const folded = foldSentence(text);
    return folded.length < SHORTEST ? [] : [{ id, prepared: prepare(text, folded) }];
  });
  const having = new Map<string, number[]>();
  for (const [at, { prepared }] of told.entries())
    for (const shingle of prepared.shingles) {
      const own = having.get(shingle);
      if (own) own.push(at);
      else having.set(shingle, [at]);
    }
  const index = { told, having };
  INDEXES.set(sections, index);
  return index;
}

/** The first sentence of a report that is nearly the same; only those that share enough shingles are compared. */
function twinIn({ told, having }: Index, { prepared }: Told): Told | undefined {
  const fewest = Math.ceil(THRESHOLD * prepared.shingles.size);
  const shared = new Map<number, number>();
  for (const shingle of prepared.shingles)
    for (const at of having.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return told.find((other, at) => (shared.get(at) ?? 0) >= fewest && nearlySame(prepared, other.prepared));
}

/** The first twin of each sentence in another chosen report. */
export function twinsOf(comparison: Comparison): Twins {
  const reports = comparison.reports.map((report) => ({
    report,
    index: indexOf(contentOf(comparison, report.id, 'sections')),
  }));
  const twins = new Map<string, { name: string; url: string }>();
  for (const { report: own, index } of reports)
    for (const one of index.told)
      for (const { report, index: other } of reports) {
        const twin = report === own ? undefined : twinIn(other, one);
        if (!twin) continue;
        twins.set(sentenceKey(own.id, one.id), { name: report.name, url: sentenceUrl(report.id, twin.id) });
        break;
      }
  return twins;
}
