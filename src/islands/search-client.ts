/** The page's side of the search: starts the worker, asks it, and hands on the answer to the last question only. */
import type { Answer, Request } from '../lib/search/answer.ts';
import { firstFiles } from '../lib/search/index/index-files.ts';
import type { Manifest } from '../lib/search/index/index-format.ts';
import type { FromWorker, ToWorker } from '../lib/search/page/messages.ts';
import { href } from '../lib/urls.ts';
import { loadBytes, loadJson, PATIENCE } from './load.ts';

interface Question {
  id: number;
  resolve: (answer: Answer | null) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let opened = Promise.resolve();
let asked = 0;
/** The last question while it has no answer; earlier ones are settled when a later one is asked. */
let open: Question | null = null;

function send(message: ToWorker): void {
  worker?.postMessage(message);
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
  opened = start(new URL(href('/data/search/'), location.href).href);
}

/** Tells the worker which index there is now, and fetches what it needs first while it starts; what cannot be had it fetches itself. */
async function start(base: string): Promise<void> {
  const manifest = await loadJson<Manifest>(new URL('manifest.json', base)).catch(() => null);
  send({ type: 'open', base, manifest });
  for (const file of manifest ? firstFiles(manifest) : []) void handOver(base, file);
}

async function handOver(base: string, file: string): Promise<void> {
  const bytes = await loadBytes(new URL(file, base)).catch(() => null);
  worker?.postMessage({ type: 'file', file, bytes } satisfies ToWorker, bytes ? [bytes] : []);
}

/** Asks; null when a later question was asked meanwhile. Rejects when the index cannot be loaded. */
export function askSearch(request: Request): Promise<Answer | null> {
  openSearch();
  take()?.resolve(null);
  return new Promise((resolve, reject) => {
    const id = ++asked;
    open = { id, resolve, reject };
    void opened.then(() => send({ type: 'search', id, request }));
    // The worker may never have started; if it did, it loads what fails a second time.
    setTimeout(() => {
      if (open?.id !== id) return;
      giveUp();
      take()?.reject(new Error('no answer'));
    }, 2 * PATIENCE);
  });
}
