/** Keeps the index and answers requests, so that typing never waits. One worker a page, started when a search box is used. */
import { once } from '../lib/search/index/pack.ts';
import type { FromWorker, ToWorker } from '../lib/search/page/messages.ts';
import { search } from '../lib/search/search.ts';
import { SearchEngine } from '../lib/search/search-engine.ts';
import { loadBytes } from './load.ts';

let base = '';
let latest = 0;

/** Requests at a time: a browser refuses thousands at once, and a host may too. */
const AT_ONCE = 32;
let running = 0;
const queue: (() => void)[] = [];

async function load(file: string, options?: RequestInit): Promise<Uint8Array<ArrayBuffer>> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
  running++;
  try {
    return new Uint8Array(await loadBytes(new URL(file, base), options));
  } finally {
    running--;
    queue.shift()?.();
  }
}

const opened = once(async () => {
  try {
    return await SearchEngine.open(load);
  } catch {
    // Packs are named by their content; the manifest alone can be out of date and name files that are gone: once more, past the cache.
    return SearchEngine.open((file) => load(file, { cache: 'reload' }));
  }
});

async function handle({ id, request, ...message }: ToWorker): Promise<void> {
  ({ base } = message);
  if (request) latest = id;
  try {
    const engine = await opened();
    // Typed over while the index was loading.
    if (!request || id !== latest) return;
    const answer = await search(engine, request);
    if (id === latest) self.postMessage({ id, answer } satisfies FromWorker);
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies FromWorker);
  }
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void handle(event.data));
