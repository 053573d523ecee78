/** A child process of the site build that makes the downloads or the search index while other processes render the pages. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeDownloads } from './data/downloads/make-downloads.ts';
import { INDEX_MANIFEST, indexData } from './data/index-data.ts';

const [what, data = '.data'] = process.argv.slice(2);
if (what === 'downloads') await makeDownloads(data);
else if (!existsSync(path.join(data, INDEX_MANIFEST))) indexData(data);
