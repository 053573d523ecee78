/**
 * The only code that reads the data. Pages ask here; what they get is what `npm run parse` wrote and validated.
 * A file is read once a build; in development it is read again when it changed.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Concept, Theme } from '../schema/catalogue.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Report, ReportSummary } from '../schema/report.ts';

/** Folder that the data was written to; the same that the build copies to /data/. */
export const DATA_DIR = process.env['DATA_DIR'] ?? path.join(process.cwd(), '.data');

const cache = new Map<string, { stamp: number; value: unknown }>();

/** Reads one data file. Throws with the next step when the data has not been built. */
export function readData<T>(name: string): T {
  const file = path.join(DATA_DIR, name);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`缺少数据文件 ${name}：请先运行 npm run parse`);
  const hit = cache.get(file);
  if (hit?.stamp === stat.mtimeMs) return hit.value as T;
  const value = JSON.parse(readFileSync(file, 'utf8')) as T;
  cache.set(file, { stamp: stat.mtimeMs, value });
  return value;
}

/** All reports, newest first. */
export const reports = (): ReportSummary[] => readData('reports.json');
/** One report, whole. */
export const report = (id: string): Report => readData(`reports/${id}.json`);
/** Every measurement of every report, in reading order. */
export const indicators = (): Indicator[] => readData('indicators.json');
export const concepts = (): Concept[] => readData('concepts.json');
export const themes = (): Theme[] => readData('themes.json');
