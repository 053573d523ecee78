/**
 * The only code that reads the data. Pages ask here; what they get is what `npm run parse` wrote and validated. Every file that is
 * asked for is told on a channel, so that the build knows of each page what it is made of.
 */
import { channel } from 'node:diagnostics_channel';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { partOf } from '../schema/site-data.ts';
import type { Concept, Theme } from '../schema/catalogue.ts';
import type { Quality } from '../schema/quality.ts';
import type { Redirects } from '../schema/permalinks.ts';
import type { Report, ReportSummary } from '../schema/report.ts';

/** Folder that the data was written to; the same that the build copies to /data/. */
const DATA_DIR = process.env['DATA_DIR'] ?? path.join(process.cwd(), '.data');

const reading = channel('report-explorer:read');

/** The files that were asked for last; more of them would fill the memory in a collection of thousands. */
const KEPT = 64;
const cache = new Map<string, { stamp: number; value: unknown }>();

/** Reads one data file; null where there is none. In development a file is read again when it changed. */
function read<T>(name: string, parse: (text: string) => T, part = ''): T | null {
  reading.publish(name + part);
  const file = path.join(DATA_DIR, name);
  const hit = cache.get(file);
  const stamp = import.meta.env.PROD && hit ? hit.stamp : statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (stamp === undefined) return null;
  const value = hit?.stamp === stamp ? (hit.value as T) : parse(readFileSync(file, 'utf8'));
  // Last in the order of the map, whose first goes.
  cache.delete(file);
  cache.set(file, { stamp, value });
  const [oldest = ''] = cache.keys();
  if (cache.size > KEPT) cache.delete(oldest);
  return value;
}

/** Reads one data file that every build has. Throws with the next step when the data has not been built. */
function required<T>(name: string, parse: (text: string) => T, part = ''): T {
  const value = read(name, parse, part);
  if (value === null) throw new Error(`缺少数据文件 ${name}：请先运行 npm run parse`);
  return value;
}

/** Bytes of a data file that is offered for download. */
export const sizeOf = (name: string): number => statSync(path.join(DATA_DIR, name)).size;

/** Whole-collection files that the build has made; none in development. */
export const madeFiles = (): { path: string; title: string; bytes: number }[] =>
  read('site/downloads.json', (text) => JSON.parse(text) as { path: string; title: string; bytes: number }[]) ?? [];

export const readData = <T>(name: string): T => required(name, (text) => JSON.parse(text) as T);

/** A part of a data file, by its key or keys: `anchors/beicang-2023`. A page that asks for it is made of that part alone. */
export const readPart = <T>(name: string, keys: string): T =>
  partOf(
    required<unknown>(name, (text) => JSON.parse(text) as unknown, `#${keys}`),
    keys,
  ) as T;

/** All reports, newest first: for lists of the collection; what a page says of some of them is in collection.ts. */
export const reports = (): ReportSummary[] => readData('reports.json');
/** One report, whole. */
export const report = (id: string): Report => readData(`reports/${id}.json`);
export const concepts = (): Concept[] => readData('concepts.json');
/** How well the extraction reads the hand-labelled reports; null where it was not measured. */
export const quality = (): Quality | null => read('quality.json', (text) => JSON.parse(text) as Quality);
export const themes = (): Theme[] => readData('themes.json');
/** The decoded text of a report's file, line for line as it was delivered. */
export const sourceText = (id: string): string => required(`sources/${id}.txt`, (text) => text);
/** Old ids of sentences of a report with those that took their place. */
export const movedAnchors = (report: string): Record<string, string> =>
  readPart<Record<string, string> | undefined>('redirects.json', `anchors/${report}`) ?? {};
/** What had to move, so that old addresses keep working. */
export const redirects = (): Redirects => readData('redirects.json');
