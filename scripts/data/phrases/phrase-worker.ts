/** A worker thread that writes the set phrases while the main thread writes the rest of the data. */
import { workerData } from 'node:worker_threads';
import { writePhrases } from './write-phrases.ts';

writePhrases(...(workerData as Parameters<typeof writePhrases>));
