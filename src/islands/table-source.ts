import type { IndicatorRow } from '../lib/table/indicator-rows.ts';
import { prepareRows, rowText, type PreparedRows, type TableState } from '../lib/table/indicator-table.ts';
import { foldText } from '../lib/search/text/fold.ts';
import { rowSources, rowsOf, type RowFile, type RowIndex } from '../lib/table/row-files.ts';
import { loadOnce } from './load.ts';
import { pause } from './slices.ts';

export interface LoadedRows {
  prepared: PreparedRows;
  left: number;
}

const fold = (text: string): string => foldText(text);

/** The last rows that were loaded, and the reports and files that they came from. */
let last: { from: string; rows: Promise<PreparedRows> } | null = null;

/** Loads rows in reading order from the files below `source`; without a choice, of the newest `most` reports. Rejects if a load fails. */
export async function loadRows(source: string, state: TableState, most: number): Promise<LoadedRows> {
  const index = await loadOnce<RowIndex>(`${source}index.json`);
  const { reports, files, left } = rowSources(state, index, most);
  const ofReport = async (report: string): Promise<IndicatorRow[]> =>
    rowsOf(await loadOnce<RowFile>(`${source}${report}.json`), index.concepts);
  const ofConcept = async (file: string): Promise<IndicatorRow[]> =>
    (await loadOnce<RowFile[]>(`${source}concept/${file}`)).flatMap((one) => rowsOf(one, index.concepts));
  const from = [...reports, ...files].join();
  if (last?.from !== from) {
    last = { from, rows: prepared([...reports.map(ofReport), ...files.map(ofConcept)]) };
    // The next call tries again.
    last.rows.catch(() => (last = null));
  }
  return { prepared: await last.rows, left };
}

async function prepared(coming: readonly Promise<IndicatorRow[]>[]): Promise<PreparedRows> {
  const rows = await Promise.all(coming);
  const texts: string[] = [];
  for (const own of rows) {
    await pause();
    texts.push(...own.map((row) => rowText(row, fold)));
  }
  return prepareRows(rows.flat(), fold, texts);
}
