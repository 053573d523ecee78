/** A thread that runs steps: it answers every message in the order in which they come. */
import { parentPort } from 'node:worker_threads';
import { STEPS, type Asked, type Step } from './steps.ts';

parentPort?.on('message', ({ step, asked }: { step: Step; asked: Asked<Step> }) => {
  const run = STEPS[step] as (asked: Asked<Step>) => unknown;
  parentPort?.postMessage(run(asked));
});
