/** Where the rows of the indicator table come from: which reports, or which files of a concept, a state of the table needs. */
import type { TableState } from './indicator-table.ts';

/** `/indicators/rows/index.json` */
export interface RowIndex {
  reports: string[];
  /** Concepts that have figures, with the number of files that their rows are in, the newest report first: `CONCEPT-0.json` and so on. */
  concepts: { id: string; name: string; files: number }[];
}

export interface RowSources {
  /** Reports whose measurements are made into rows, or files of concepts, in reading order. */
  reports: string[];
  files: string[];
  /** Reports that are not looked through, the oldest; 0 where the files hold all that is asked for. */
  left: number;
}

/** Chosen reports alone, or chosen concepts over all reports; for all else the newest `most` reports are looked through. */
export function rowSources({ facets }: Pick<TableState, 'facets'>, index: RowIndex, most: number): RowSources {
  const { reports } = index;
  if (facets.report.length > 0)
    return { reports: reports.filter((id) => facets.report.includes(id)), files: [], left: 0 };
  // Of a small collection all reports are looked through, which tells what other concepts would leave.
  if (facets.concept.length > 0 && reports.length > most) {
    const chosen = index.concepts.filter(({ id }) => facets.concept.includes(id));
    const parts = ({ id, files }: (typeof chosen)[number]): string[] =>
      Array.from({ length: files }, (_, part) => `${id}-${String(part)}.json`);
    return { reports: [], files: chosen.flatMap(parts), left: 0 };
  }
  return { reports: reports.slice(0, most), files: [], left: Math.max(0, reports.length - most) };
}
