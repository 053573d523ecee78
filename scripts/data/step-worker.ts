/** A worker thread that runs steps: it answers the messages in their order and ends when it receives null. */
import { parentPort } from 'node:worker_threads';
import { STEPS, type Asked, type Step } from './steps.ts';

parentPort?.on('message', (message: { step: Step; asked: Asked<Step> } | null) => {
  if (message === null) {
    parentPort?.close();
    return;
  }
  const run = STEPS[message.step] as (asked: Asked<Step>) => unknown;
  parentPort?.postMessage(run(message.asked));
});
