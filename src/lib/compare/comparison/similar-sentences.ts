/** Which sentences of the chosen reports stand nearly the same in another of them: set phrases; the others are particular. */
import { allSections } from '../../report/sections.ts';
import { nearlySame, prepare } from '../similar/nearly-same.ts';
import { contentOf, type Comparison } from './comparison.ts';

export interface Twin {
  report: string;
  sentence: string;
}

/** Key of the result of similarSentences. */
export const sentenceKey = (report: string, sentence: string): string => `${report}.${sentence}`;

/** REPORT.SENTENCE → its twins in the other chosen reports; members of a group are like its first, so each pair is held against each other. */
export function similarSentences(comparison: Comparison): Map<string, Twin[]> {
  const told = comparison.reports.flatMap(({ id }) => membersOf(comparison, id));
  const twins = new Map<string, Twin[]>();
  for (const one of told)
    for (const other of told) {
      if (one.report === other.report || !one.groups.some((n) => other.groups.includes(n))) continue;
      if (!nearlySame(one.prepared, other.prepared)) continue;
      const key = sentenceKey(one.report, one.sentence);
      twins.set(key, [...(twins.get(key) ?? []), { report: other.report, sentence: other.sentence }]);
    }
  return twins;
}

function membersOf(comparison: Comparison, report: string) {
  const similar = contentOf(comparison, report, 'similar');
  const sentences = allSections(contentOf(comparison, report, 'sections')).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => one.sentences),
  );
  return sentences.flatMap(({ id, text }) => {
    const groups = similar[id];
    return groups ? [{ report, sentence: id, groups, prepared: prepare(text) }] : [];
  });
}
