/** Finds the sentences of the chosen reports that are nearly the same in another of them: set phrases. */
import { sentencesOf } from '../../report/sections.ts';
import { sentenceUrl } from '../../urls.ts';
import type { ReportLabel } from '../../../schema/site-data.ts';
import { nearlySame, prepare } from '../similar/nearly-same.ts';
import { contentOf, type Comparison } from './comparison.ts';

/** REPORT.SENTENCE → address of the nearly same sentence, and name of its report. */
export type Twins = ReadonlyMap<string, { name: string; url: string }>;

/** The key of a sentence in `Twins`. */
export const sentenceKey = (report: string, sentence: string): string => `${report}.${sentence}`;

/** The first twin of each sentence in another chosen report. Pairs are compared, because group members are only like the first member. */
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
