/** Runs steps in worker threads, up to one for each core if the collection is large enough; answers come in the order of the questions. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { failedIn } from '../pipeline/notes.ts';
import type { Answer, Asked, Step } from './steps.ts';

/** Starting another thread takes about as long as reading this many reports. */
const FILES_A_THREAD = 100;
const MOST_THREADS = 8;
/** Queued steps for each thread: enough that it never idles, few enough that memory stays flat. */
const AHEAD = 3;

/** Megabytes of V8's young generation in a thread. Without a limit each thread uses a hundred more and is no faster. */
const NURSERY = 32;

interface Waiting {
  message: { step: Step; asked: Asked<Step> };
  resolve: (answer: unknown) => void;
}

/**
 * A worker thread with its queue. It answers messages in the order in which they were sent, so each answer belongs to the first message in
 * the queue. If the worker dies (out of memory), the message it was working on is answered with a note, and a new worker takes the rest.
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

  /** Lets the worker end by itself instead of terminating it, so that its compile cache is saved for the next run. */
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
  /** The first thread starts at once, so that it has loaded the steps before the first question. */
  private readonly threads = [new Thread()];

  /** Runs a step for each of `all` and yields the answers in the same order. Only a few of them are in memory at a time. */
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
      // If the caller stops iterating early, some steps are still running.
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
