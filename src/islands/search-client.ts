/** The page's side of the search: starts the worker, asks it, and hands on the answer to the last question only. */
import type { Answer, Request } from '../lib/search/answer.ts';
import type { FromWorker, ToWorker } from '../lib/search/messages.ts';
import { href } from '../lib/urls.ts';

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, { resolve: (answer: Answer | null) => void; reject: (error: Error) => void }>();

function send(message: ToWorker): void {
  worker?.postMessage(message);
}

/** Starts worker and index; the first question then waits for less. */
export function openSearch(): void {
  if (worker) return;
  worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
    const { data } = event;
    for (const [id, { resolve }] of waiting) {
      // Answers come in the order of the questions: earlier ones without answer were skipped.
      if (id < data.id) {
        resolve(null);
        waiting.delete(id);
      }
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.id === last ? data.answer : null);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('worker'));
    waiting.clear();
    worker?.terminate();
    worker = null;
  });
  send({ type: 'open', base: new URL(href('/data/search/'), location.href).href });
}

/** Asks; null when a later question was asked meanwhile. Rejects when the index cannot be loaded. */
export function askSearch(request: Request): Promise<Answer | null> {
  openSearch();
  const id = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    send({ type: 'search', id, request });
  });
}
