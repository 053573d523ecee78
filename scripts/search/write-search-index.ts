/** Writes the files of the search index beside the data they are made of. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, ReportSummary } from '../../src/schema/report.ts';
import { buildSearchIndex } from './build-search-index.ts';

/** Reads the data files of a folder and writes its `search/`. */
export function writeSearchIndex(dataDir: string): void {
  const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(dataDir, name), 'utf8')) as T;
  const summaries = read<ReportSummary[]>('reports.json');
  const files = buildSearchIndex({
    reports: each(summaries, ({ id }) => read<Report>(`reports/${id}.json`)),
    indicators: read<Indicator[]>('indicators.json'),
    concepts: read<Concept[]>('concepts.json'),
  });
  const folder = path.join(dataDir, 'search');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
}

function* each<From, To>(list: readonly From[], read: (one: From) => To): Iterable<To> {
  for (const one of list) yield read(one);
}
