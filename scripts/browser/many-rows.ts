/** A collection of thousands of measurements, made from those of the built site, for the indicator table. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { IndicatorRow } from '../../src/lib/table/indicator-rows.ts';
import type { RowIndex } from '../../src/lib/table/row-files.ts';

/** The rows of the site over and over, as those of other reports with other values; the same ones every time. */
export function manyRows(count: number): IndicatorRow[] {
  const read = <T>(file: string): T => JSON.parse(readFileSync(`dist/indicators/rows/${file}`, 'utf8')) as T;
  const rows = read<RowIndex>('index.json').reports.flatMap((id) => read<IndicatorRow[]>(`${id}.json`));
  return Array.from({ length: count }, (_, at) => {
    const row = rows[at % rows.length];
    if (!row) throw new Error('dist/ holds no indicators');
    const round = Math.floor(at / rows.length);
    const factor = 0.5 + ((at * 7919) % 1000) / 1000;
    return {
      ...row,
      id: `${row.id}.${round}`,
      report: `${row.report}-${round}`,
      reportName: `${row.reportName}（${round}）`,
      name: round % 3 === 0 ? row.name : `${row.name}${round}`,
      normalized: row.normalized && { ...row.normalized, value: row.normalized.value * factor },
    };
  });
}

/** Serves these rows, all of one report, in place of those of the site. */
export async function serveRows(page: Page, rows: readonly IndicatorRow[]): Promise<void> {
  const index: RowIndex = { reports: ['many'], concepts: {} };
  await page.route('**/indicators/rows/index.json', (route) => route.fulfill({ json: index }));
  await page.route('**/indicators/rows/many.json', (route) => route.fulfill({ json: rows }));
}
