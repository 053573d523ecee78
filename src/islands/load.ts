/** How islands and workers load files. Every load ends, with data or an error; `failure` explains the error and offers a way on. */

/** In ms: a load that is not complete by then is given up. */
export const PATIENCE = 30_000;

async function load(url: string | URL, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`, { cause: response.status });
  return response;
}

/** Whether a load failed because there is no such file. */
export const isMissing = (error: unknown): boolean => error instanceof Error && error.cause === 404;

/** Loads the data of a file; rejects if the file cannot be loaded or is cut off. */
export const loadJson = async <T>(url: string | URL): Promise<T> => (await (await load(url)).json()) as T;
export const loadText = async (url: string): Promise<string> => (await load(url)).text();
export const loadBytes = async (url: URL, options?: RequestInit): Promise<ArrayBuffer> =>
  (await load(url, options)).arrayBuffer();

const known = new Map<string, Promise<unknown>>();

/** Like `loadJson`, but loads each file only once; after a failure the next call tries again. */
export function loadOnce<T>(url: string): Promise<T> {
  const data = known.get(url) ?? loadJson(url);
  known.set(url, data);
  data.catch(() => known.delete(url));
  return data as Promise<T>;
}

/** Imports code that is needed only now, or rejects after PATIENCE: `loadCode(import('./x.ts'))`. */
export const loadCode = <T>(code: Promise<T>): Promise<T> =>
  Promise.race([code, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timed out')), PATIENCE))]);

type Cause = 'network' | 'release' | 'host';

/** Finds out why a load failed. After a new release the page names other scripts than this one, whose own files may be gone. */
async function causeOfFailure(): Promise<Cause> {
  try {
    const page = await (await load(location.pathname, { cache: 'no-store' })).text();
    const own = [...document.querySelectorAll<HTMLScriptElement>('script[src*="/_astro/"]')];
    return own.every(({ src }) => page.includes(new URL(src).pathname)) ? 'host' : 'release';
  } catch {
    // Not even this page can be loaded.
    return 'network';
  }
}

/** Returns words that say why `what` (搜索数据) did not load, and a button that tries again, or reloads the page if only that can help. */
export async function failure(what: string, again?: () => void): Promise<{ words: string; button: HTMLElement }> {
  const cause = await causeOfFailure();
  const words = {
    network: `网络不通，${what}没有载入。`,
    release: '本站已更新，请重新载入。',
    host: `${what}没有载入。`,
  };
  const retry = cause === 'release' ? undefined : again;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'min-h-control px-2 text-accent underline';
  button.textContent = retry ? '重试' : '重新载入';
  button.addEventListener('click', () => (retry ? retry() : location.reload()));
  return { words: words[cause], button };
}
