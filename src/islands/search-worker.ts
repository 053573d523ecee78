/** The worker that keeps the index and answers requests, so that typing never waits. A page starts one when a search box is used. */
import { once } from '../lib/search/index/pack.ts';
import type { Answer } from '../lib/search/find/answer.ts';
import type { Request } from '../lib/search/ask/request.ts';
import { search } from '../lib/search/find/search.ts';
import { SearchEngine } from '../lib/search/index/search-engine.ts';
import { answerEach } from './ask-worker.ts';
import { loadBytes } from './load.ts';

/** With `request` null the worker only loads what every search needs. `base` is the absolute address of the folder of the index. */
export interface ToWorker {
  base: string;
  request: Request | null;
}

let base = '';
let latest = 0;

/** The most fetches at a time: browsers refuse thousands at once, and a host may too. */
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
    // Packs are named by their content. Only the manifest can be stale and name files that are gone, so try once more without the cache.
    return SearchEngine.open((file) => load(file, { cache: 'reload' }));
  }
});

answerEach(async ({ base: folder, request }: ToWorker): Promise<Answer | null> => {
  base = folder;
  const turn = request ? ++latest : latest;
  const engine = await opened();
  // A later request came while the index was loading.
  if (!request || turn !== latest) return null;
  const answer = await search(engine, request);
  return turn === latest ? answer : null;
});
