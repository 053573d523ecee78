/** Which sentences of the chosen reports stand nearly the same in another of them: set phrases; the others are particular. */
import { sentencesOf } from '../../report/sections.ts';
import { sentenceUrl } from '../../urls.ts';
import type { ReportLabel } from '../../../schema/site-data.ts';
import { nearlySame, prepare } from '../similar/nearly-same.ts';
import { contentOf, type Comparison } from './comparison.ts';

/** REPORT.SENTENCE → where it stands nearly the same, and in whose words to say so. */
export type Twins = ReadonlyMap<string, { name: string; url: string }>;

/** Key of a sentence among the twins. */
export const sentenceKey = (report: string, sentence: string): string => `${report}.${sentence}`;

/** The first twin of every sentence that has one in another chosen report; members of a group are like its first, so each pair is held against each other. */
export function twinsOf(comparison: Comparison): Twins {
  const told = comparison.reports.flatMap((report) => membersOf(comparison, report));
  return new Map(
    told.flatMap((one) => {
      const twin = told.find(
        (other) =>
          one.report !== other.report &&
          one.groups.some((n) => other.groups.includes(n)) &&
          nearlySame(one.prepared, other.prepared),
      );
      if (!twin) return [];
      const { report, sentence } = twin;
      return [[sentenceKey(one.report.id, one.sentence), { name: report.name, url: sentenceUrl(report.id, sentence) }]];
    }),
  );
}

function membersOf(comparison: Comparison, report: ReportLabel) {
  const similar = contentOf(comparison, report.id, 'similar');
  return sentencesOf(contentOf(comparison, report.id, 'sections')).flatMap(({ id, text }) => {
    const groups = similar[id];
    return groups ? [{ report, sentence: id, groups, prepared: prepare(text) }] : [];
  });
}
