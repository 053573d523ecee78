/** The rows of the indicator table lie in files, one a report and some a concept: which of them a state of the table needs. */
import type { TableState } from './indicator-table.ts';

/** `/indicators/rows/index.json` */
export interface RowIndex {
  /** Ids of all reports, newest first; each has its rows in `ID.json`. */
  reports: string[];
  /** For each concept how many files its rows are in, the newest report first: `CONCEPT-0.json` and so on. */
  concepts: Record<string, number>;
}

export interface RowFiles {
  /** Names of the files, in reading order. */
  files: string[];
  /** Reports that are not looked through, the oldest; 0 where the files hold all that is asked for. */
  left: number;
}

/** Chosen reports and chosen concepts have files of their own; for all else the newest `most` reports are looked through. */
export function rowFiles({ facets }: Pick<TableState, 'facets'>, index: RowIndex, most: number): RowFiles {
  const file = (name: string): string => `${name}.json`;
  if (facets.report.length > 0)
    return { files: index.reports.filter((id) => facets.report.includes(id)).map(file), left: 0 };
  if (facets.concept.length > 0) {
    const parts = facets.concept.flatMap((id) =>
      Array.from({ length: index.concepts[id] ?? 0 }, (_, part) => file(`concept/${id}-${String(part)}`)),
    );
    // Of a small collection the reports are fewer, and tell what other concepts would leave.
    if (parts.length < index.reports.length && index.reports.length > most) return { files: parts, left: 0 };
  }
  return { files: index.reports.slice(0, most).map(file), left: Math.max(0, index.reports.length - most) };
}
