/** Runs steps in threads, on all cores where a collection is large enough to be worth it; answers come in the order asked. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { failedIn } from '../pipeline/notes.ts';
import type { Answer, Asked, Step } from './steps.ts';

/** A thread more costs about as much as reading this many reports. */
const FILES_A_THREAD = 100;
const MOST_THREADS = 8;
/** Steps that wait in front of a thread, so that it never rests; few, so that memory stays flat. */
const AHEAD = 3;

/** Megabytes for what a thread has just made; without a limit each thread would take a hundred more and gain nothing. */
const NURSERY = 32;

interface Waiting {
  message: { step: Step; asked: Asked<Step> };
  resolve: (answer: unknown) => void;
}

/**
 * A worker answers in the order in which it is asked, so the first who waits gets the first answer. Where it ends before its
 * time (out of memory), what it was at has a note for an answer, and another goes on with the rest.
 */
class Thread {
  readonly waiting: Waiting[] = [];
  private worker: Worker | null = this.start();
  private ended = (): void => {};

  run<S extends Step>(step: S, asked: Asked<S>): Promise<Answer<S>> {
    return new Promise((resolve) => {
      const message = { step, asked };
      this.waiting.push({ message, resolve: resolve as (answer: unknown) => void });
      this.worker ??= this.start();
      this.worker.postMessage(message);
    });
  }

  /** It ends of itself, and so keeps for the next run what was compiled. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.ended = resolve;
      if (this.worker) this.worker.postMessage(null);
      else resolve();
    });
  }

  private start(): Worker {
    const worker = new Worker(new URL('./step-worker.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY },
    });
    let reason: unknown = '线程中断';
    worker.on('message', (answer: unknown) => this.waiting.shift()?.resolve(answer));
    worker.on('error', (error: unknown) => {
      reason = error;
    });
    worker.on('exit', () => {
      const broken = this.waiting.shift();
      broken?.resolve({ problem: failedIn('read', broken.message.asked.file, reason).note });
      this.worker = this.waiting.length > 0 ? this.start() : null;
      for (const { message } of this.waiting) this.worker?.postMessage(message);
      this.ended();
    });
    return worker;
  }
}

export class StepRunner {
  /** The first thread loads the steps before anything is asked. */
  private readonly threads = [new Thread()];

  /** The answers to all questions in their order. Only a few of them are in memory at a time. */
  async *each<S extends Step>(step: S, all: readonly Asked<S>[]): AsyncGenerator<Answer<S>, undefined> {
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
      // Whoever stops asking leaves some behind.
      await Promise.all(running);
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
