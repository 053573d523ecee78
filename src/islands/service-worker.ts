/**
 * The service worker. Pages that were read open again without a network, and so does the search once it was used. While there is a network,
 * pages and data come from it, and no failure of the browser's storage reaches the reader.
 *
 * Copies are kept by release: files named by a hash of their content stay as long as pages that need them, and those of the last releases
 * for tabs that are still open. The copy of a page stays until the page is read in a later release.
 */
import { answerSets, type SetAsked } from './kept-sets.ts';

declare const self: ServiceWorkerGlobalScope;
/** Known only at the end of the build, which writes it in front of the worker. */
declare const BUILD: {
  release: string;
  /** Paths of all files that the search needs, from the root of the site; empty if they are too large to keep. */
  search: string[];
  /** The page shown when another cannot be loaded; `%COPIES%` stands for the list of the pages that are kept. */
  offline: string;
};

/** The most pages and data files kept, of all releases together; the oldest are dropped first. */
const MOST = 150;
/** Releases whose hashed files stay even when none of their pages is kept. */
const RELEASES = 3;

const inSite = (path: string): string => new URL(path, self.registration.scope).href;
/** Sites in different folders of one origin share its storage, so the names of their caches differ. */
const PREFIX = `report-explorer ${inSite('')} `;
const OWN = PREFIX + BUILD.release;
/** The cache of the pages that the reader asked to keep, of any release. */
const KEPT = `${PREFIX}kept`;
const KEPT_SETS = { cacheName: KEPT, root: inSite(''), release: BUILD.release };

/** There is one copy for each address, because static files do not depend on the query. */
const withoutQuery = (url: string): string => url.replace(/[?#].*/, '');
const isPage = (url: string): boolean => url.endsWith('/');
const isIndex = (url: string): boolean => url.startsWith(inSite('data/search/'));
/** Names the current index; the names of all its other files change with their content. */
const MANIFEST = inSite('data/search/manifest.json');
const isHashed = (url: string): boolean => url.startsWith(inSite('_astro/')) || (isIndex(url) && url !== MANIFEST);
/** Whether the search is starting. On a page older than this worker, its script passes here, but not the files that it loads. */
const startsSearch = (url: string): boolean => isIndex(url) || url.startsWith(inSite('_astro/search-worker-'));
/** Whether a file is a download, which is not kept. */
const isDownload = (url: string): boolean => url.startsWith(inSite('data/')) && !isIndex(url);

/** Whether a response fits its address: pages are HTML, and nothing else is. */
const isSound = (url: string, { status, type, headers }: Response): boolean =>
  status === 200 && type === 'basic' && isPage(url) === !!headers.get('content-type')?.startsWith('text/html');

/** Names of the caches of this site, the newest release first. */
async function releases(): Promise<string[]> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  return [OWN, ...older.reverse()];
}

async function find(url: string): Promise<Response | undefined> {
  for (const cacheName of await releases()) {
    const copy = await caches.match(url, { cacheName });
    if (!copy) continue;
    // Pages of this release need the file, so it must not be dropped with the older release.
    if (cacheName !== OWN && isHashed(url)) await attempt(keep(url, copy.clone()));
    return copy;
  }
  return undefined;
}

async function keep(url: string, response: Response): Promise<void> {
  await (await caches.open(OWN)).put(url, response);
  if (isPage(url)) await tidy();
}

/** Drops copies that a newer release replaced, the oldest beyond MOST, and old releases without any page left. */
async function tidy(): Promise<void> {
  const kept = new Set<string>();
  const own = (await releases()).filter((name) => name !== KEPT);
  for (const [age, name] of own.entries()) {
    const cache = await caches.open(name);
    const before = kept.size;
    for (const { url } of [...(await cache.keys())].reverse()) {
      if (isHashed(url)) continue;
      if (kept.has(url) || kept.size === MOST) await cache.delete(url);
      else kept.add(url);
    }
    if (age >= RELEASES && kept.size === before) await caches.delete(name);
  }
}

async function keepSearch(): Promise<void> {
  const urls = BUILD.search.map(inSite);
  const cache = await caches.open(OWN);
  try {
    for (const url of urls) {
      if (await cache.match(url)) continue;
      const response = await fetch(url);
      if (!isSound(url, response)) throw new Error(`unusable response: ${url}`);
      await cache.put(url, response);
    }
  } catch (error) {
    await Promise.all(urls.map((url) => cache.delete(url)));
    throw error;
  }
}
let keepingSearch: Promise<void> | undefined;

/** Returns undefined if the storage of the browser is full or forbidden: reading goes on without copies. */
const attempt = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: unknown) => {
    console.info('本机副本没有保存或无法读取', error);
    return undefined;
  });

/** Returns the response of the network. If a hashed file does not fit its address, the browser may have cached an error page: try again. */
async function asked(request: Request, url: string): Promise<Response> {
  const response = await fetch(request);
  if (!isHashed(url) || isSound(url, response)) return response;
  const anew = await fetch(new Request(request, { cache: 'reload' }));
  // If this error page were returned, the browser would keep it in memory and use it again after the host has recovered.
  return anew.ok && !isSound(url, anew) ? Response.error() : anew;
}

/** Returns the response of the network while a copy of it is stored; for a hashed file that is kept, the copy, without the network. */
async function answer(event: FetchEvent, url: string): Promise<Response> {
  const { request } = event;
  const copy = isHashed(url) && (await attempt(find(url)));
  if (copy) return copy;
  try {
    const response = await asked(request, url);
    if (startsSearch(url))
      event.waitUntil((keepingSearch ??= attempt(keepSearch()).finally(() => (keepingSearch = undefined))));
    if (!isIndex(url) && isSound(url, response) && !isDownload(url))
      event.waitUntil(attempt(keep(url, response.clone())));
    return response;
  } catch (error) {
    const last = await attempt(find(url));
    if (last) return last;
    if (request.mode !== 'navigate') throw error;
    const list = (await attempt(pagesKept())) || '<li>还没有。</li>';
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(
      BUILD.offline.replace('%COPIES%', () => list),
      { status: 503, headers },
    );
  }
}

/** Returns the pages that are kept as list items, the last read first. */
async function pagesKept(): Promise<string> {
  let items = '';
  const listed = new Set<string>();
  for (const cacheName of await releases()) {
    const cache = await caches.open(cacheName);
    for (const { url } of [...(await cache.keys())].reverse()) {
      if (!isPage(url) || listed.has(url)) continue;
      listed.add(url);
      const start = await (await cache.match(url))?.body?.getReader().read();
      // The title without the name of the site, which is the same on all pages.
      const [, title = url] = /<title>(.*?)(?: · [^·<]*)?<\/title>/.exec(new TextDecoder().decode(start?.value)) ?? [];
      items += `<li><a href="${url}">${title}</a></li>`;
    }
  }
  return items;
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), attempt(tidy())])));
self.addEventListener('fetch', (event) => {
  const { method, url, cache } = event.request;
  // A request with `no-store` tests whether the network is there.
  if (method !== 'GET' || !url.startsWith(inSite('')) || cache === 'no-store') return;
  event.respondWith(answer(event, withoutQuery(url)));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port) event.waitUntil(answerSets(KEPT_SETS, event.data as SetAsked, (answer) => port.postMessage(answer)));
});
