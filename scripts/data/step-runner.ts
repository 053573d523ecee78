/** Runs steps on all cores where a collection is large enough to make that worth while; answers come in the order asked. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Asked, Step } from './steps.ts';

/** A thread costs about as much as reading this many reports. */
const FILES_A_THREAD = 100;
const MOST_THREADS = 8;
/** Steps that wait in front of a thread, so that it never rests; few, so that memory stays flat. */
const AHEAD = 3;

/** Megabytes for what a thread has just made; without a limit each thread would take a hundred more and gain nothing. */
const NURSERY = 32;

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

/** A worker answers in the order in which it is asked, so the first who waits gets the first answer. */
class Thread {
  readonly waiting: Waiting[] = [];
  private readonly worker = new Worker(new URL('./step-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY },
  });

  constructor() {
    this.worker.on('message', (answer: unknown) => this.waiting.shift()?.resolve(answer));
    this.worker.on('error', (error) => {
      for (const { reject } of this.waiting.splice(0))
        reject(error instanceof Error ? error : new Error(String(error)));
    });
  }

  run<S extends Step>(step: S, asked: Asked<S>): Promise<Answer<S>> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve: resolve as (answer: unknown) => void, reject });
      this.worker.postMessage({ step, asked });
    });
  }

  close(): Promise<number> {
    return this.worker.terminate();
  }
}

export class StepRunner {
  private readonly threads: readonly Thread[];

  constructor(files: number) {
    const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files / FILES_A_THREAD));
    // One thread more would only wait for this one.
    this.threads = count < 2 ? [] : Array.from({ length: count }, () => new Thread());
  }

  /** The answers to all questions in their order. Only a few of them are in memory at a time. */
  async *each<S extends Step>(step: S, all: readonly Asked<S>[]): AsyncGenerator<Answer<S>> {
    const running: Promise<Answer<S>>[] = [];
    try {
      for (const asked of all) {
        running.push(this.run(step, asked));
        const first = running.length > this.threads.length * AHEAD ? running.shift() : undefined;
        if (first) yield await first;
      }
      for (const promise of running) yield await promise;
    } finally {
      // Where one broke, those behind it have broken too: the first is told, the others need not be.
      await Promise.allSettled(running);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  private async run<S extends Step>(step: S, asked: Asked<S>): Promise<Answer<S>> {
    const [free] = this.threads.toSorted((a, b) => a.waiting.length - b.waiting.length);
    if (free) return free.run(step, asked);
    // Loaded only here: with threads the pipeline is loaded by them, while this one loads the rest.
    const { STEPS } = await import('./steps.ts');
    return (STEPS[step] as (asked: Asked<S>) => Answer<S>)(asked);
  }
}
