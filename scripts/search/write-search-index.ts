/** Writes the files of the search index beside the data they are made of. */
import { createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, ReportSummary } from '../../src/schema/report.ts';
import { buildSearchIndex } from './build-search-index.ts';

/** Reads the data files of a folder and writes its `search/`. */
export async function writeSearchIndex(dataDir: string): Promise<void> {
  const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(dataDir, name), 'utf8')) as T;
  const summaries = read<ReportSummary[]>('reports.json');
  const files = await buildSearchIndex({
    reports: each(summaries, ({ id }) => read<Report>(`reports/${id}.json`)),
    indicators: records(path.join(dataDir, 'indicators.json')),
    concepts: read<Concept[]>('concepts.json'),
  });
  const folder = path.join(dataDir, 'search');
  rmSync(folder, { recursive: true, force: true });
  // Once each: asked before each of thousands of files, it takes a fifth of the time that all of them take.
  for (const inner of new Set([...files.keys()].map((name) => path.dirname(name))))
    mkdirSync(path.join(folder, inner), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
}

function* each<From, To>(list: readonly From[], read: (one: From) => To): Iterable<To> {
  for (const one of list) yield read(one);
}

/**
 * The records of a list that was written one a line; of thousands of reports they would fill the memory as a whole. Cut at line
 * feeds alone: node:readline also cuts at U+2028, which may stand in a text.
 */
async function* records(file: string): AsyncIterable<Indicator> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('{')) yield JSON.parse(line.replace(/,$/, '')) as Indicator;
  }
}
