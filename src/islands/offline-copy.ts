/** Registers the service worker; the page that brought it was loaded without it, and so asks once more for its own files. */
import { href } from '../lib/urls.ts';

async function keepPage(): Promise<void> {
  const workers = navigator.serviceWorker;
  const isNew = workers.controller === null;
  await workers.register(href('/sw.js'));
  if (!isNew) return;
  await new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }));
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  await Promise.allSettled([location.href, ...files].map((url) => fetch(url)));
}

// Only the built site has a worker, and only a secure origin takes it; where the browser refuses (private windows), reading goes on without copies.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void keepPage().catch((error: unknown) => console.info('没有保存离线副本', error)));
