/** A process of its own for the benchmark: builds the index of a made-up collection, prints seconds and peak memory as JSON. */
import { searchInput, searchSource } from '../search/five-reports.fixture.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { madeUpCollection } from './made-up-collection.ts';

const [, , reports = 'reports', size = '5', folder = ''] = process.argv;
const input = madeUpCollection(searchInput(reports), Number(size));
const start = performance.now();
writeSearchIndex(folder, searchSource(input));
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    // The collection itself included, which lies in memory as a whole.
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
