/** Dated updates of the collection: reports that were added, texts that were corrected. */
import type { Promised } from '../../schema/promise.ts';
import type { ReportSummary } from '../../schema/report.ts';
import type { CorrectedReport } from '../../schema/site-data.ts';
import { reportName, unnamedPlace } from '../report/report-name.ts';
import { sentenceUrl } from '../urls.ts';

export interface Update {
  kind: 'report' | 'correction';
  date: string;
  title: string;
  text: string;
  url: string;
}

const PROMISES = 30;

/** The update of an added report. Its date is the day it was added, else the report's own date, else the day of its last change; else null. */
export function reportUpdate(report: ReportSummary, promises: readonly Pick<Promised, 'text'>[] = []): Update | null {
  const { date, changed, meeting, counts, url } = report;
  const day = report.added ?? date ?? changed;
  if (!day) return null;
  const named = promises.slice(0, PROMISES).map(({ text }) => `· ${text}`);
  const more = promises.length > named.length ? [`……共 ${String(promises.length)} 项`] : [];
  const facts = `${[date !== day && date, meeting].filter(Boolean).join('，')}。${String(counts.sections)}节、${String(counts.sentences)}句、${String(counts.indicators)}个数字。`;
  return {
    kind: 'report',
    date: day,
    title: `${reportName(report)}：${unnamedPlace(report)}${report.title}`,
    text: [facts, ...(named.length > 0 ? ['报告提出：', ...named, ...more] : [])].join('\n'),
    url,
  };
}

/** The updates of a report's corrections that have a date. */
export const correctionUpdates = ({ id, name, url, corrections }: CorrectedReport): Update[] =>
  corrections.flatMap(({ old, new: now, reason, date, sentence }) =>
    date === null
      ? []
      : [
          {
            kind: 'correction' as const,
            date,
            title: `更正：${name}`,
            text: `“${old}”改为“${now}”。${reason}`,
            url: sentence === null ? url : sentenceUrl(id, sentence),
          },
        ],
  );

/** Sorts updates newest first and keeps at most `most`. */
export const newestUpdates = (updates: readonly (Update | null)[], most: number): Update[] =>
  updates
    .filter((update) => update !== null)
    .sort((a, b) => (a.date === b.date ? (a.url < b.url ? -1 : 1) : a.date < b.date ? 1 : -1))
    .slice(0, most);
