/** The page's side of the search: starts the worker, asks it, and hands on the answer to the last question only. */
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

/** A worker of the search that was started before that of the copies passes nothing through it: asked for one file, it keeps all. */
function keepOnceThereAreCopies(): void {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller) return;
  const askForOne = (): void =>
    void fetch(href('/data/search/manifest.json')).catch((error: unknown) => console.info('没有保存离线副本', error));
  navigator.serviceWorker.addEventListener('controllerchange', askForOne, { once: true });
}

/** Starts worker and index; the first question then waits for less. */
export function openSearch(): Worker {
  if (worker) return worker;
  const own = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  keepOnceThereAreCopies();
  // One that did not start or broke off would never answer: the next question starts another.
  own.addEventListener('error', () => giveUp(own));
  // What does not come is said when something is asked.
  ask(own, null).catch(() => null);
  return own;
}

/** Asks; null when a later question was asked meanwhile. Rejects when the index cannot be loaded. */
export async function askSearch(request: Request): Promise<Answer | null> {
  const turn = ++asked;
  const own = openSearch();
  try {
    const answer = await ask(own, request);
    return turn === asked ? answer : null;
  } catch (error) {
    if (turn !== asked) return null;
    // It may never have started; if it did, it loads what fails a second time.
    giveUp(own);
    throw error;
  }
}
