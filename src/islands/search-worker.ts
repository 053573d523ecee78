/** Keeps the index and answers requests, so that typing never waits. One worker a page, started when a search box is used. */
import { firstFiles } from '../lib/search/index/index-files.ts';
import type { Manifest } from '../lib/search/index/index-format.ts';
import type { FromWorker, ToWorker } from '../lib/search/page/messages.ts';
import { search } from '../lib/search/search.ts';
import { SearchEngine } from '../lib/search/search-engine.ts';
import { loadBytes } from './load.ts';

let engine: Promise<SearchEngine> | null = null;
let latest = 0;
let base = '';
/** The index as the page knows it, and the files that the page fetches for it: each is taken once. */
let known: Manifest | null = null;
const handedOver = new Map<string, { bytes: Promise<ArrayBuffer | null>; take: (bytes: ArrayBuffer | null) => void }>();

/** Requests at a time: a browser refuses thousands at once, and a host may too. */
const AT_ONCE = 32;
let running = 0;
const queue: (() => void)[] = [];

async function load(file: string, fresh: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await handedOver.get(file)?.bytes;
  handedOver.delete(file);
  if (bytes) return new Uint8Array(bytes);
  if (running >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
  running++;
  try {
    // Packs are named by their content; the manifest alone can be out of date, after the site was published anew.
    return new Uint8Array(await loadBytes(new URL(file, base), fresh ? { cache: 'reload' } : {}));
  } finally {
    running--;
    queue.shift()?.();
  }
}

async function open(): Promise<SearchEngine> {
  try {
    return await SearchEngine.open((file) => load(file, false), known ?? undefined);
  } catch {
    // Perhaps a kept manifest naming files that are gone: once more, past the cache.
    known = null;
    return SearchEngine.open((file) => load(file, true));
  }
}

function start(message: Extract<ToWorker, { type: 'open' }>): void {
  base = message.base;
  known = message.manifest;
  for (const file of known ? firstFiles(known) : []) {
    let take: (bytes: ArrayBuffer | null) => void = () => undefined;
    const bytes = new Promise<ArrayBuffer | null>((resolve) => (take = resolve));
    handedOver.set(file, { bytes, take });
  }
  engine ??= open();
  // The next request tries again.
  engine.catch(() => (engine = null));
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  void handle(event.data);
});

async function handle(message: ToWorker): Promise<void> {
  if (message.type === 'open') {
    start(message);
    return;
  }
  if (message.type === 'file') return handedOver.get(message.file)?.take(message.bytes);
  engine ??= open();
  latest = message.id;
  try {
    const ready = await engine;
    // Typed over while the index was loading.
    if (message.id !== latest) return;
    const answer = await search(ready, message.request);
    if (message.id === latest) self.postMessage({ id: message.id, answer } satisfies FromWorker);
  } catch (error) {
    self.postMessage({
      id: message.id,
      error: error instanceof Error ? error.message : String(error),
    } satisfies FromWorker);
  }
}
