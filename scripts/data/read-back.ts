import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';

/** The texts of the two files that `readBack` parses. */
export const textsBack = (out: string, id: string): string[] =>
  ['reports', 'indicators'].map((folder) => readFileSync(path.join(out, folder, `${id}.json`), 'utf8'));

/** Reads a report and its indicators from the data in `out`, so that code that needs many reports can hold one at a time. */
export function readBack(
  out: string,
  id: string,
  [report = '', indicators = ''] = textsBack(out, id),
): { report: Report; indicators: Indicator[] } {
  return { report: JSON.parse(report) as Report, indicators: JSON.parse(indicators) as Indicator[] };
}
