/**
 * The service worker. A page that was read opens again without a network, and so does the search once it was used; while
 * there is a network, pages and data come from it, and no failure of the browser's storage reaches the reader.
 *
 * Copies are kept by release: files named by a hash of their content stay beside the pages that need them, and those of the
 * last releases for tabs that are still open. The copy of a page stays until the page is read in a later release.
 */
import { answerSets, type SetAsked } from './kept-sets.ts';

declare const self: ServiceWorkerGlobalScope;
/** What is known only when the build is done; it writes this in front of the worker. */
declare const BUILD: {
  release: string;
  /** Paths of all that the search needs, from the root of the site; empty where that is too much to keep. */
  search: string[];
  /** The page shown instead of one that cannot be had; `%COPIES%` stands for the list of those that can. */
  offline: string;
};

/** Pages and data kept at most, of all releases together; the oldest go first. */
const MOST = 150;
/** Releases whose hashed files stay even when none of their pages is kept. */
const RELEASES = 3;

const inSite = (path: string): string => new URL(path, self.registration.scope).href;
/** Two sites in folders of one origin share its storage. */
const PREFIX = `report-explorer ${inSite('')} `;
const OWN = PREFIX + BUILD.release;
/** What the reader asked to keep, of whatever release. */
const KEPT = `${PREFIX}kept`;
const KEPT_SETS = { cacheName: KEPT, root: inSite(''), release: BUILD.release };

/** One copy an address: static files do not depend on the query. */
const withoutQuery = (url: string): string => url.replace(/[?#].*/, '');
const isPage = (url: string): boolean => url.endsWith('/');
const isIndex = (url: string): boolean => url.startsWith(inSite('data/search/'));
/** Says which index there is now; all its other files have names that change with them. */
const MANIFEST = inSite('data/search/manifest.json');
const isHashed = (url: string): boolean => url.startsWith(inSite('_astro/')) || (isIndex(url) && url !== MANIFEST);
/** Of a page that was open before this worker was, the script of the search passes here and what it loads itself does not. */
const startsSearch = (url: string): boolean => isIndex(url) || url.startsWith(inSite('_astro/search-worker-'));
/** What is offered for download is not kept. */
const isDownload = (url: string): boolean => url.startsWith(inSite('data/')) && !isIndex(url);

/** Whether an answer is what its address promises: a page is HTML, and nothing else is. */
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
    // What pages of this release need must not go with an older one.
    if (cacheName !== OWN && isHashed(url)) await attempt(keep(url, copy.clone()));
    return copy;
  }
  return undefined;
}

async function keep(url: string, response: Response): Promise<void> {
  await (await caches.open(OWN)).put(url, response);
  if (isPage(url)) await tidy();
}

/** Drops what a newer release has replaced, the oldest of too many, and old releases of which nothing is left to read. */
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

/** The browser's storage may be full or refused: then reading goes on without copies. */
const attempt = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: unknown) => {
    console.info('本机副本没有保存或无法读取', error);
    return undefined;
  });

/** The network's answer. One of a hashed file that is not what its address promises may be an error page that the browser once kept. */
async function asked(request: Request, url: string): Promise<Response> {
  const response = await fetch(request);
  if (!isHashed(url) || isSound(url, response)) return response;
  const anew = await fetch(new Request(request, { cache: 'reload' }));
  // Given as it came, the browser would hold it in memory, and give it once more when the host is well.
  return anew.ok && !isSound(url, anew) ? Response.error() : anew;
}

/** The network's answer, passed on as it comes while a copy is made beside it; a hashed file that is kept needs no network. */
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

/** The pages that open without a network as list items, the last read first. */
async function pagesKept(): Promise<string> {
  let items = '';
  const listed = new Set<string>();
  for (const cacheName of await releases()) {
    const cache = await caches.open(cacheName);
    for (const { url } of [...(await cache.keys())].reverse()) {
      if (!isPage(url) || listed.has(url)) continue;
      listed.add(url);
      const start = await (await cache.match(url))?.body?.getReader().read();
      // Without the name of the site, which is the same on all.
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
  // What asks past all caches asks whether the network is there.
  if (method !== 'GET' || !url.startsWith(inSite('')) || cache === 'no-store') return;
  event.respondWith(answer(event, withoutQuery(url)));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port) event.waitUntil(answerSets(KEPT_SETS, event.data as SetAsked, (answer) => port.postMessage(answer)));
});
