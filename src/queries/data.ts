/**
 * The only code that reads the data. Pages ask here; what they get is what `npm run parse` wrote and validated.
 * A file is read once a build; in development it is read again when it changed.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Concept, Theme } from '../schema/catalogue.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Quality } from '../schema/quality.ts';
import type { Redirects } from '../schema/permalinks.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import type { Similar } from '../schema/similar.ts';

/** Folder that the data was written to; the same that the build copies to /data/. */
export const DATA_DIR = process.env['DATA_DIR'] ?? path.join(process.cwd(), '.data');

const cache = new Map<string, { stamp: number; value: unknown }>();

/** Reads one data file; null where there is none. */
function read<T>(name: string, parse: (text: string) => T): T | null {
  const file = path.join(DATA_DIR, name);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return null;
  const hit = cache.get(file);
  if (hit?.stamp === stat.mtimeMs) return hit.value as T;
  const value = parse(readFileSync(file, 'utf8'));
  cache.set(file, { stamp: stat.mtimeMs, value });
  return value;
}

/** Reads one data file that every build has. Throws with the next step when the data has not been built. */
function required<T>(name: string, parse: (text: string) => T): T {
  const value = read(name, parse);
  if (value === null) throw new Error(`缺少数据文件 ${name}：请先运行 npm run parse`);
  return value;
}

export const readData = <T>(name: string): T => required(name, (text) => JSON.parse(text) as T);

/** All reports, newest first. */
export const reports = (): ReportSummary[] => readData('reports.json');
/** One report, whole. */
export const report = (id: string): Report => readData(`reports/${id}.json`);
/** Every measurement of every report, in reading order. */
export const indicators = (): Indicator[] => readData('indicators.json');
export const concepts = (): Concept[] => readData('concepts.json');
/** How well the extraction reads the hand-labelled reports; null where it was not measured. */
export const quality = (): Quality | null => read('quality.json', (text) => JSON.parse(text) as Quality);
export const themes = (): Theme[] => readData('themes.json');
/** Groups of near-duplicate sentences over all reports. */
export const similar = (): Similar => readData('similar.json');
/** The decoded text of a report's file, line for line as it was delivered. */
export const sourceText = (id: string): string => required(`sources/${id}.txt`, (text) => text);
/** What had to move, so that old addresses keep working. */
export const redirects = (): Redirects => readData('redirects.json');
