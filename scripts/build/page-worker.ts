/** A child process that renders pages with a bundle; its parent sends which, and it answers with the data files that each page reads. */
import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { loadBundle } from './bundle.ts';
import { basePath, siteRoot } from './site-address.ts';

/** Index of the route in the bundle's list, and address: `reports/beizhuang-2025`. */
export type Page = readonly [kind: number, page: string];
/** A rendered page: its address, its file, and the data files, or parts of them, that it reads. */
export interface Made {
  page: string;
  file: string;
  reads: string[];
}
/** A question of the parent: the pages to render, or `pages` for the list of all pages. */
export type Ask = readonly Page[] | 'pages';
export type Told = { pages: Page[] } | { made: Made[] };

const [bundle = '', folder = ''] = process.argv.slice(2);
const app = await loadBundle(bundle);
const kinds = app.manifest.routes.map(({ routeData }) => routeData);
const reads = new Set<string>();
subscribe('report-explorer:read', (name) => reads.add(String(name)));
const root = siteRoot() ?? `http://localhost${basePath()}`;
const there = new Set<string>();

async function allPages(): Promise<Page[]> {
  const all = await new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll();
  app.routeCache.clearAll();
  return all.map(({ pathname, route }) => [kinds.indexOf(route), pathname.replace(/^\/|\/$/g, '')]);
}

/** Tells Astro that every page of a route exists, so that it does not run `getStaticPaths`, whose data is not data of the page. */
async function takeForThere(kind: RouteData): Promise<void> {
  if (kind.pathname !== undefined || app.routeCache.get(kind)) return;
  const staticPaths = Object.assign([], { keyed: { get: () => ({}) } });
  app.routeCache.set(kind, { mod: await app.getComponentByRoute(kind), staticPaths });
}

async function make([kind, page]: Page): Promise<Made> {
  const routeData = kinds[kind] as RouteData;
  await takeForThere(routeData);
  reads.clear();
  const file = fileOf(page, routeData.type);
  const url = new URL(root + (routeData.pattern.test(`/${page}`) ? page : `${page}/`));
  const response = await app.render(new Request(url), { routeData });
  if (response.status !== 200 && page !== '404') throw new Error(`${url.pathname}: status ${String(response.status)}`);
  const place = path.join(folder, file);
  const into = path.dirname(place);
  if (!there.has(into)) mkdirSync(into, { recursive: true });
  there.add(into);
  writeFileSync(place, new Uint8Array(await response.arrayBuffer()));
  return { page, file, reads: [...reads].sort() };
}

function fileOf(page: string, type: string): string {
  if (type === 'endpoint') return page;
  return page === '404' ? '404.html' : `${page}/index.html`.replace(/^\//, '');
}

async function answer(ask: Ask): Promise<Told> {
  if (ask === 'pages') return { pages: await allPages() };
  const made: Made[] = [];
  for (const page of ask) made.push(await make(page));
  return { made };
}

// One question at a time, because the diagnostics channel that reports reads is shared by the whole process.
let last = Promise.resolve();
process.on('message', (ask: Ask) => {
  last = last.then(async () => void process.send?.(await answer(ask)));
});
