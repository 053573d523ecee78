/** A collection of thousands of measurements, made from those of the built site, for the indicator table. */
import { readFileSync } from 'node:fs';
import type { IndicatorRow } from '../../src/lib/table/indicator-rows.ts';

/** The rows of the site over and over, as those of other reports with other values; the same ones every time. */
export function manyRows(count: number): IndicatorRow[] {
  const rows = JSON.parse(readFileSync('dist/indicators/rows.json', 'utf8')) as IndicatorRow[];
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
