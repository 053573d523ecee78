/** A process that makes pages of a bundle: told by its parent which, it says of each what data it is made of. */
import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { loadBundle } from './bundle.ts';
import { basePath, siteRoot } from './site-address.ts';

/** Its kind, as a place in the list of the bundle, and its address: `reports/beizhuang-2025`. */
export type Page = readonly [kind: number, page: string];
/** A page with its file and the data files that were asked for. */
export interface Made {
  page: string;
  file: string;
  reads: string[];
}
/** Which pages there are to be, or to make some. */
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

/** A page that is asked for is one of its kind, so Astro need not ask for all: their list, and what it is made of, are no part of the page. */
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
  if (response.status !== 200 && page !== '404') throw new Error(`${url.pathname}: ${String(response.status)}`);
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

// One question after the other: what a page reads is told by a channel of the process.
let last = Promise.resolve();
process.on('message', (ask: Ask) => {
  last = last.then(async () => void process.send?.(await answer(ask)));
});
