/**
 * The only code that reads the data files, which `npm run parse` has written and validated. Every read is published on a diagnostics
 * channel, so that the build knows which files each page depends on.
 */
import { channel } from 'node:diagnostics_channel';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { partOf } from '../schema/site-data.ts';
import type { Concept, Theme } from '../schema/catalogue.ts';
import type { Quality } from '../schema/quality.ts';
import type { Redirects } from '../schema/permalinks.ts';
import type { Report, ReportSummary } from '../schema/report.ts';

/** The folder that the data was written to, which the build copies to /data/. */
const DATA_DIR = process.env['DATA_DIR'] ?? path.join(process.cwd(), '.data');

const reading = channel('report-explorer:read');

/** Number of most recently used files in the cache; in a collection of thousands a larger cache would fill the memory. */
const KEPT = 64;
const cache = new Map<string, { stamp: number; value: unknown }>();

/** Reads one data file; returns null if it does not exist. In development a file is read again after it has changed. */
function read<T>(name: string, parse: (text: string) => T, part = ''): T | null {
  reading.publish(name + part);
  const file = path.join(DATA_DIR, name);
  const hit = cache.get(file);
  const stamp = import.meta.env.PROD && hit ? hit.stamp : statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (stamp === undefined) return null;
  const value = hit?.stamp === stamp ? (hit.value as T) : parse(readFileSync(file, 'utf8'));
  // Move the entry to the end of the map, because the first one is evicted.
  cache.delete(file);
  cache.set(file, { stamp, value });
  const [oldest = ''] = cache.keys();
  if (cache.size > KEPT) cache.delete(oldest);
  return value;
}

/** Reads one data file that every build has. If it is missing, throws an error that names the command to run. */
function required<T>(name: string, parse: (text: string) => T, part = ''): T {
  const value = read(name, parse, part);
  if (value === null) throw new Error(`缺少数据文件 ${name}：请先运行 npm run parse`);
  return value;
}

/** Size in bytes of a data file that is offered for download. */
export const sizeOf = (name: string): number => statSync(path.join(DATA_DIR, name)).size;

/** The whole-collection files made by the build; empty in development. */
export const madeFiles = (): { path: string; title: string; bytes: number }[] =>
  read('site/downloads.json', (text) => JSON.parse(text) as { path: string; title: string; bytes: number }[]) ?? [];

export const readData = <T>(name: string): T => required(name, (text) => JSON.parse(text) as T);

/** Reads a part of a data file by its keys: `anchors/beicang-2023`. The page then depends on that part only, not on the whole file. */
export const readPart = <T>(name: string, keys: string): T =>
  partOf(
    required<unknown>(name, (text) => JSON.parse(text) as unknown, `#${keys}`),
    keys,
  ) as T;

/** All reports, newest first, for lists of the whole collection. Pages that show a few reports use collection.ts instead. */
export const reports = (): ReportSummary[] => readData('reports.json');
/** One complete report. */
export const report = (id: string): Report => readData(`reports/${id}.json`);
export const concepts = (): Concept[] => readData('concepts.json');
/** The quality of the extraction on the hand-labelled reports; null if it was not measured. */
export const quality = (): Quality | null => read('quality.json', (text) => JSON.parse(text) as Quality);
export const themes = (): Theme[] => readData('themes.json');
/** The decoded text of a report's file, with the lines exactly as delivered. */
export const sourceText = (id: string): string => required(`sources/${id}.txt`, (text) => text);
/** Old fragment → new fragment of the page of a report. */
export const movedAnchors = (report: string): Record<string, string> =>
  readPart<Record<string, string> | undefined>('redirects.json', `anchors/${report}`) ?? {};
/** The redirects that keep old addresses working. */
export const redirects = (): Redirects => readData('redirects.json');
