/** The page's side of the search: starts the worker, sends it requests, and returns the answer to the latest request only. */
import type { Answer } from '../lib/search/find/answer.ts';
import type { Request } from '../lib/search/ask/request.ts';
import { href } from '../lib/urls.ts';
import { askWorker } from './ask-worker.ts';
import { PATIENCE } from './load.ts';
import type { ToWorker } from './search-worker.ts';

let worker: Worker | null = null;
let asked = 0;

function ask(own: Worker, request: Request | null): Promise<Answer | null> {
  const base = new URL(href('/data/search/'), location.href).href;
  return askWorker(own, { base, request } satisfies ToWorker, 2 * PATIENCE);
}

function giveUp(own: Worker): void {
  own.terminate();
  if (worker === own) worker = null;
}

/** A search worker older than the service worker bypasses it; one request of this page makes the service worker keep all search files. */
function keepOnceThereAreCopies(): void {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller) return;
  const askForOne = (): void =>
    void fetch(href('/data/search/manifest.json')).catch((error: unknown) => console.info('没有保存离线副本', error));
  navigator.serviceWorker.addEventListener('controllerchange', askForOne, { once: true });
}

/** Starts the worker and the loading of the index, so that the first request waits less. */
export function openSearch(): Worker {
  if (worker) return worker;
  const own = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  keepOnceThereAreCopies();
  // A worker that did not start or broke off never answers: the next request starts another.
  own.addEventListener('error', () => giveUp(own));
  // A failure is reported at the next request.
  ask(own, null).catch(() => null);
  return own;
}

/** Sends a request. Returns null if a later request was sent in the meantime; rejects if the index cannot be loaded. */
export async function askSearch(request: Request): Promise<Answer | null> {
  const turn = ++asked;
  const own = openSearch();
  try {
    const answer = await ask(own, request);
    return turn === asked ? answer : null;
  } catch (error) {
    if (turn !== asked) return null;
    // The worker may never have started. If it did, a new one tries again to load what failed.
    giveUp(own);
    throw error;
  }
}
