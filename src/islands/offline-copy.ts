/** Registers the service worker. The first page was loaded without it, so it requests its own files again for the worker to keep. */
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

// Only the built site has a worker, and only on a secure origin; browsers that refuse it (private windows) just keep no copies.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void keepPage().catch((error: unknown) => console.info('没有保存离线副本', error)));
