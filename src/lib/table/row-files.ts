/** Decides which reports, or which row files of concepts, the indicator table needs for a state. */
import { packFigures, unpackFigures, type PackedFigures } from '../figure/packed-figures.ts';
import type { Concept } from '../../schema/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { indicatorRows, type IndicatorRow, type RowNames } from './indicator-rows.ts';
import type { TableState } from './indicator-table.ts';

/** `/indicators/rows/REPORT.json`: the figures of a report and the names in their rows. */
export interface RowFile extends RowNames {
  figures: PackedFigures;
}

/** The file of some figures of a report; it names only the sections that have one. */
export function rowFile({ report, sections }: RowNames, indicators: readonly Indicator[]): RowFile {
  const named = new Set(indicators.map(({ section }) => section));
  const own = Object.entries(sections).filter(([section]) => named.has(section));
  return { report, sections: Object.fromEntries(own), figures: packFigures(indicators) };
}

/** The table rows of a file. */
export const rowsOf = (file: RowFile, concepts: readonly Pick<Concept, 'id' | 'name'>[]): IndicatorRow[] =>
  indicatorRows(unpackFigures(file.figures), file, concepts);

/** `/indicators/rows/index.json` */
export interface RowIndex {
  reports: string[];
  /** Concepts that have figures, with the number of files `concept/CONCEPT-0.json` and so on: lists of row files, newest report first. */
  concepts: { id: string; name: string; files: number }[];
}

export interface RowSources {
  /** Reports to make rows of, or row files of concepts; in reading order. */
  reports: string[];
  files: string[];
  /** Number of oldest reports that are not searched; 0 if the reports or files contain all wanted rows. */
  left: number;
}

/** Returns the chosen reports, or the files of the chosen concepts over all reports, or else the newest `most` reports. */
export function rowSources({ facets }: Pick<TableState, 'facets'>, index: RowIndex, most: number): RowSources {
  const { reports } = index;
  if (facets.report.length > 0)
    return { reports: reports.filter((id) => facets.report.includes(id)), files: [], left: 0 };
  // In a small collection all reports are searched, so that the counts of other concepts are known.
  if (facets.concept.length > 0 && reports.length > most) {
    const chosen = index.concepts.filter(({ id }) => facets.concept.includes(id));
    const parts = ({ id, files }: (typeof chosen)[number]): string[] =>
      Array.from({ length: files }, (_, part) => `${id}-${String(part)}.json`);
    return { reports: [], files: chosen.flatMap(parts), left: 0 };
  }
  return { reports: reports.slice(0, most), files: [], left: Math.max(0, reports.length - most) };
}
