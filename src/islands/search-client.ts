/** The page's side of the search: starts the worker, asks it, and hands on the answer to the last question only. */
import type { Answer, Request } from '../lib/search/answer.ts';
import type { FromWorker, ToWorker } from '../lib/search/page/messages.ts';
import { href } from '../lib/urls.ts';
import { PATIENCE } from './load.ts';

interface Question {
  id: number;
  resolve: (answer: Answer | null) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let asked = 0;
/** The last question while it has no answer; earlier ones are settled when a later one is asked. */
let open: Question | null = null;

function send(id: number, request: Request | null): void {
  const base = new URL(href('/data/search/'), location.href).href;
  worker?.postMessage({ base, id, request } satisfies ToWorker);
}

/** Takes the open question, if it is this one. */
function take(id = open?.id): Question | null {
  const question = open?.id === id ? open : null;
  if (question) open = null;
  return question;
}

function giveUp(): void {
  worker?.terminate();
  worker = null;
}

/** Starts worker and index; the first question then waits for less. */
export function openSearch(): void {
  if (worker) return;
  worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const question = take(data.id);
    if (!question) return;
    if ('answer' in data) {
      question.resolve(data.answer);
      return;
    }
    giveUp();
    question.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    giveUp();
    take()?.reject(new Error('worker'));
  });
  send(0, null);
}

/** Asks; null when a later question was asked meanwhile. Rejects when the index cannot be loaded. */
export function askSearch(request: Request): Promise<Answer | null> {
  openSearch();
  take()?.resolve(null);
  return new Promise((resolve, reject) => {
    const id = ++asked;
    open = { id, resolve, reject };
    send(id, request);
    // The worker may never have started; if it did, it loads what fails a second time.
    setTimeout(() => {
      if (open?.id !== id) return;
      giveUp();
      take()?.reject(new Error('no answer'));
    }, 2 * PATIENCE);
  });
}
