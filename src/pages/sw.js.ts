/** The service worker stands at the root of the site, because it may only serve what lies beside and below it. */
import type { APIRoute } from 'astro';
import { serviceWorker } from '../lib/service-worker.ts';
import { dataVersion } from '../queries/data-version.ts';

export const GET: APIRoute = () =>
  new Response(serviceWorker(dataVersion()), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
