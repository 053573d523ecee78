/** A process of its own for the benchmark: builds the index of a made-up collection, prints seconds and peak memory as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { searchInput } from '../search/five-reports.ts';
import { madeUpCollection } from './made-up-collection.ts';

const [, , reports = 'reports', size = '5', folder = ''] = process.argv;
const input = madeUpCollection(searchInput(reports), Number(size));
const start = performance.now();
for (const [name, bytes] of await buildSearchIndex(input)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
}
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    // The collection itself included, which lies in memory as a whole.
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
