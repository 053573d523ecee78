/**
 * What a measured page runs: how each search is opened and asked. The functions are handed to a page as their source text, so
 * that they use nothing but their argument.
 */
import type { Answer } from '../../src/lib/search/find/answer.ts';
import type { Request } from '../../src/lib/search/ask/request.ts';

/** Asks for the first `shown` hits; resolves, when they are there, with the addresses of their sections. */
export type Search = (q: string, shown: number) => Promise<string[]>;

export interface OwnSearch {
  script: string;
  /** Address of the index, with a closing slash. */
  base: string;
  /** A request without filters, but for its words and number of hits. */
  request: Request;
}

/** The source text of an expression that opens this site's search. */
export const ownOpening = (start: OwnSearch): string => `(${String(openOwn)})(${JSON.stringify(start)})`;
/** And of one that opens Pagefind. */
export const pagefindOpening = (): string => `(${String(openPagefind)})()`;

/** As search-client.ts opens it. */
function openOwn({ script, request, ...start }: OwnSearch): Promise<Search> {
  const worker = new Worker(script, { type: 'module' });
  const base = new URL(start.base, location.href).href;
  const ask = (one: Request | null): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<{ answer: Answer } | { error: string }>): void => {
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.answer);
      };
      worker.postMessage({ base, request: one }, [port2]);
    });
  void ask(null);
  return Promise.resolve(async (q, shown) => {
    const { groups } = await ask({ ...request, q, limit: shown });
    return groups.flatMap(({ sections }) => sections.map(({ url }) => url));
  });
}

interface Pagefind {
  init(): Promise<void>;
  search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** As its documentation has it; hits are read fifty at a time, as many as are asked for. */
async function openPagefind(): Promise<Search> {
  const address = '/index/pagefind.js';
  const found = (await import(address)) as Pagefind;
  await found.init();
  return async (q, shown) => {
    const { results } = await found.search(q);
    const urls: string[] = [];
    for (let at = 0; at < Math.min(shown, results.length); at += 50) {
      const some = results.slice(at, Math.min(shown, at + 50));
      urls.push(...(await Promise.all(some.map(async (one) => (await one.data()).url))));
    }
    return urls;
  };
}
