/** Which sentences of the chosen reports stand nearly the same in another of them: set phrases; the others are particular. */
import type { Similar } from '../../../schema/similar.ts';
import { allSections } from '../../report/sections.ts';
import { nearlySame, prepare } from '../similar/nearly-same.ts';
import { contentOf, type Comparison, type SimilarGroups } from './comparison.ts';

export interface Twin {
  report: string;
  sentence: string;
}

/** The share of one report in the groups of the whole collection: what a comparison needs to load of them. */
export function groupsOfReport(groups: Similar['groups'], report: string): SimilarGroups {
  const own: SimilarGroups = {};
  for (const [number, members] of groups.entries())
    for (const key of members)
      if (key.startsWith(`${report}.`)) (own[key.slice(report.length + 1)] ??= []).push(number);
  return own;
}

/** Key of the result of similarSentences. */
export const sentenceKey = (report: string, sentence: string): string => `${report}.${sentence}`;

/**
 * REPORT.SENTENCE → its twins in the other chosen reports, in the order of the columns. The members of a group are nearly the same
 * as its first, so each pair is held against each other once more.
 */
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

/** The sentences of one report that belong to a group, ready to be compared. */
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
