/** What a built site needs beside its pages: the data, the map of its addresses, the service worker. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Redirects } from '../../src/schema/permalinks.ts';
import { finishServiceWorker } from './service-worker-file.ts';

/** Addresses of one file of the map; the protocol allows 50,000. */
const ADDRESSES = 45_000;

/** The address of the site with its base path and a closing slash: https://example.org/sub/ */
export const siteRoot = (): string =>
  `${new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin}${(process.env['BASE_PATH'] ?? '').replace(/\/$/, '')}/`;

/** Puts them into a folder that holds the pages. */
export function finishSite(folder: string, data: string): void {
  cpSync(data, path.join(folder, 'data'), {
    recursive: true,
    // What only the pages are made of stays here.
    filter: (source) => path.relative(data, source).split(path.sep)[0] !== 'site',
  });
  writeSitemap(folder, data);
  finishServiceWorker(folder);
}

/** All pages but those that only lead on and those that have no address of their own. */
function writeSitemap(folder: string, data: string): void {
  const root = siteRoot();
  const { pages } = JSON.parse(readFileSync(path.join(data, 'redirects.json'), 'utf8')) as Redirects;
  const moved = pages.map(({ from }) => from.slice(1));
  const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !file.startsWith('offline/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((page) => !moved.some((from) => page.startsWith(from)))
    .sort();
  const files = Array.from({ length: Math.ceil(addresses.length / ADDRESSES) }, (_, at) => `sitemap-${String(at)}.xml`);
  const list = (tag: string, item: string, all: readonly string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
    `${all.map((one) => `<${item}><loc>${root}${one}</loc></${item}>\n`).join('')}</${tag}>\n`;
  for (const [at, file] of files.entries())
    writeFileSync(
      path.join(folder, file),
      list('urlset', 'url', addresses.slice(at * ADDRESSES, (at + 1) * ADDRESSES)),
    );
  writeFileSync(path.join(folder, 'sitemap-index.xml'), list('sitemapindex', 'sitemap', files));
}
