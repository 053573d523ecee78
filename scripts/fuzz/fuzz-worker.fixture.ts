/** Answers the number of a made-up file with what becomes of it, in a thread of its own: one that hangs can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOf } from './fuzz.fixture.ts';

const { texts, seed } = workerData as { texts: readonly string[]; seed: number };
parentPort?.on('message', (number: number) => {
  void outcomeOf(texts, seed, number).then((outcome) => parentPort?.postMessage(outcome));
});
