import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';

/** A report with its measurements, as they were written into `out`: what speaks of several reports is made of them one by one. */
export function readBack(out: string, id: string): { report: Report; indicators: Indicator[] } {
  const read = <T>(folder: string): T => JSON.parse(readFileSync(path.join(out, folder, `${id}.json`), 'utf8')) as T;
  return { report: read('reports'), indicators: read('indicators') };
}
