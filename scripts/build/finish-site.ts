/** Adds to a built site what it needs beside pages and data: sentence cards, sitemap and service worker. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Redirects } from '../../src/schema/permalinks.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { readBack } from '../data/read-back.ts';
import { writeSentenceCards } from './sentence-cards.ts';
import { finishServiceWorker } from './service-worker-file.ts';
import { siteRoot } from './site-address.ts';
import { filesIn } from './site-folder.ts';

/** Addresses in one sitemap file; the protocol allows 50,000. */
const ADDRESSES = 45_000;

/** The data files that are published, as path in the site and path on disk: not those in `site/` and `indicators/`, which pages are made of. */
export const publishedData = (data: string): [name: string, file: string][] =>
  filesIn(data).flatMap(([name, file]) => (/^(?:site|indicators)\//.test(name) ? [] : [[`data/${name}`, file]]));

/** Writes them into `folder`, which has the pages and the published data. `files` are the paths of these in the site. */
export function finishSite(folder: string, data: string, files: readonly string[]): void {
  const reports = JSON.parse(readFileSync(path.join(data, 'reports.json'), 'utf8')) as ReportSummary[];
  writeSentenceCards(folder, reports, (id) => readBack(data, id).report);
  const root = siteRoot();
  if (root) writeSitemap(folder, data, root, reports, files);
  else console.log('没有设 SITE_URL：页面不写绝对地址，不写站点地图与订阅。公布前请设为网站的网址再构建。');
  finishServiceWorker(folder);
}

/** Writes the sitemaps with all pages except redirects and `offline/` and `embed/`; pages of a report have the day of its text. */
function writeSitemap(
  folder: string,
  data: string,
  root: string,
  reports: readonly ReportSummary[],
  files: readonly string[],
): void {
  const days = reportDays(reports);
  const { pages } = JSON.parse(readFileSync(path.join(data, 'redirects.json'), 'utf8')) as Redirects;
  const moved = pages.map(({ from }) => from.slice(1));
  const addresses = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !/^(?:offline|embed)\//.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((page) => !moved.some((from) => page.startsWith(from)))
    .sort();
  const maps = Array.from({ length: Math.ceil(addresses.length / ADDRESSES) }, (_, at) => `sitemap-${String(at)}.xml`);
  const day = (page: string): string => {
    const last = days.get(/^reports\/([^/]+)\//.exec(page)?.[1] ?? '');
    return last ? `<lastmod>${last}</lastmod>` : '';
  };
  const list = (tag: string, item: string, all: readonly string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
    `${all.map((one) => `<${item}><loc>${root}${one}</loc>${day(one)}</${item}>\n`).join('')}</${tag}>\n`;
  for (const [at, file] of maps.entries())
    writeFileSync(
      path.join(folder, file),
      list('urlset', 'url', addresses.slice(at * ADDRESSES, (at + 1) * ADDRESSES)),
    );
  writeFileSync(path.join(folder, 'sitemap-index.xml'), list('sitemapindex', 'sitemap', maps));
}

/** The day on which the text of each report last changed here, else the date of the report. */
const reportDays = (reports: readonly ReportSummary[]): Map<string, string> =>
  new Map(reports.flatMap(({ id, date, changed }) => ((changed ?? date) ? [[id, changed ?? date ?? '']] : [])));
