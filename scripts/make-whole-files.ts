/** Makes what holds the whole collection, as a process of its own beside those that make the pages: the downloads, then the search index. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeDownloads } from './data/downloads/make-downloads.ts';
import { indexData } from './data/index-data.ts';

const data = process.argv[2] ?? '.data';
await makeDownloads(data);
process.send?.('downloads');
if (!existsSync(path.join(data, 'search'))) await indexData(data);
