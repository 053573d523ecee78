/** Makes the files for download of a data folder, as a process of its own. */
import { makeDownloads } from './data/downloads/make-downloads.ts';

await makeDownloads(process.argv[2] ?? '.data');
