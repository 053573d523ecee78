/** A thread that writes the set phrases, while another works out what else all reports tell together. */
import { workerData } from 'node:worker_threads';
import { writePhrases } from './write-phrases.ts';

writePhrases(...(workerData as Parameters<typeof writePhrases>));
