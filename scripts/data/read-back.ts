import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';

/** The same files as they stand there. */
export const textsBack = (out: string, id: string): string[] =>
  ['reports', 'indicators'].map((folder) => readFileSync(path.join(out, folder, `${id}.json`), 'utf8'));

/** A report with its measurements, as they were written into `out`: what speaks of several reports is made of them one by one. */
export function readBack(
  out: string,
  id: string,
  [report = '', indicators = ''] = textsBack(out, id),
): { report: Report; indicators: Indicator[] } {
  return { report: JSON.parse(report) as Report, indicators: JSON.parse(indicators) as Indicator[] };
}
