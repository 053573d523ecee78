/** Runs steps in threads, on all cores where a collection is large enough to be worth it; answers come in the order asked. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Asked, Step } from './steps.ts';

/** A thread more costs about as much as reading this many reports. */
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
  private readonly ended = new Promise<void>((resolve) => {
    this.worker.on('exit', () => {
      resolve();
    });
  });
  /** What ended it before its time. */
  private broken: Error | null = null;

  constructor() {
    this.worker.on('message', (answer: unknown) => this.waiting.shift()?.resolve(answer));
    this.worker.on('error', (error) => {
      this.broken = error instanceof Error ? error : new Error(String(error));
      for (const { reject } of this.waiting.splice(0)) reject(this.broken);
    });
  }

  run<S extends Step>(step: S, asked: Asked<S>): Promise<Answer<S>> {
    if (this.broken) return Promise.reject(this.broken);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve: resolve as (answer: unknown) => void, reject });
      this.worker.postMessage({ step, asked });
    });
  }

  /** It ends of itself, and so keeps for the next run what was compiled. */
  close(): Promise<void> {
    this.worker.postMessage(null);
    return this.ended;
  }
}

export class StepRunner {
  /** The first thread loads the steps before anything is asked. */
  private readonly threads = [new Thread()];

  /** The answers to all questions in their order. Only a few of them are in memory at a time. */
  async *each<S extends Step>(step: S, all: readonly Asked<S>[]): AsyncGenerator<Answer<S>> {
    const worth = Math.min(availableParallelism(), MOST_THREADS, Math.floor(all.length / FILES_A_THREAD));
    while (this.threads.length < worth) this.threads.push(new Thread());
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

  private run<S extends Step>(step: S, asked: Asked<S>): Promise<Answer<S>> {
    const free = this.threads.reduce((one, other) => (other.waiting.length < one.waiting.length ? other : one));
    return free.run(step, asked);
  }
}
