/**
 * Registers the service worker once the page is done. The page that brought it was loaded without it, so its address and
 * files are handed over to be kept as well.
 */
import { href } from '../lib/urls.ts';

async function keepPages(): Promise<void> {
  const { active, installing, waiting } = await navigator.serviceWorker.register(href('/sw.js'));
  if (navigator.serviceWorker.controller) return;
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin));
  (active ?? waiting ?? installing)?.postMessage([location.href.replace(/#.*/, ''), ...files]);
}

// Only a secure origin has it; where the browser refuses (private windows), reading goes on without copies.
if ('serviceWorker' in navigator)
  addEventListener('load', () => keepPages().catch((error: unknown) => console.info('没有保存离线副本', error)));
