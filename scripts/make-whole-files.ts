/** Makes what holds the whole collection, as a process of its own beside those that make the pages: the downloads, or the search index. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeDownloads } from './data/downloads/make-downloads.ts';
import { INDEX_MANIFEST, indexData } from './data/index-data.ts';

const [what, data = '.data'] = process.argv.slice(2);
if (what === 'downloads') await makeDownloads(data);
else if (!existsSync(path.join(data, INDEX_MANIFEST))) indexData(data);
