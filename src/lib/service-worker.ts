/**
 * Text of the service worker. A page that was read once opens without a network; while there is one, pages and data always
 * come from it, so that nothing shown is older than the site. Files named by a hash of their content come from the cache.
 * A build with other data has another version, and the copies of the build before are dropped.
 */
export const serviceWorker = (version: string): string => `'use strict';
const CACHE = 'report-explorer-${version}';
const offline = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>没有网络</title><h1>没有网络</h1><p>这一页还没有在本机打开过，联网后再试；打开过的页面可以继续阅读。</p>';
const keep = async (request, response) => {
  if (response.ok && response.type === 'basic') await (await caches.open(CACHE)).put(request, response.clone());
  return response;
};
const kept = (request) => caches.open(CACHE).then((cache) => cache.match(request, { ignoreSearch: request.mode === 'navigate' }));
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('report-explorer-') && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(event.data)));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  const hashed = url.pathname.includes('/_astro/');
  event.respondWith(
    (async () => {
      const copy = hashed && (await kept(request));
      if (copy) return copy;
      try {
        return await keep(request, await fetch(request));
      } catch (error) {
        const last = await kept(request);
        if (last) return last;
        if (request.mode !== 'navigate') throw error;
        return new Response(offline, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
      }
    })(),
  );
});
`;
