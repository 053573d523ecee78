/** Completes the service worker of a built site with the release, the files of the search, and the page shown when offline. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Entry chunks of the search; all other chunks it needs are named in these. */
const SEARCH_CHUNK = /^search-(?:dialog|worker)\b.*\.js$/;

const manifestOf = (dist: string): string => path.join(dist, 'data/search/manifest.json');

/** Prepends to sw.js in `dist` the constants that are known only when the rest of the site is complete. */
export function finishServiceWorker(dist: string): void {
  const hashed = readdirSync(path.join(dist, '_astro')).sort();
  const offline = path.join(dist, 'offline/index.html');
  const build = {
    release: createHash('sha256')
      .update(hashed.join())
      .update(readFileSync(manifestOf(dist)))
      .digest('hex')
      .slice(0, 8),
    search: searchFiles(dist, hashed),
    offline: readFileSync(offline, 'utf8'),
  };
  rmSync(path.dirname(offline), { recursive: true });
  const file = path.join(dist, 'sw.js');
  const worker = readFileSync(file, 'utf8');
  // The file may be a hard link that another folder has too, so it is not overwritten.
  rmSync(file);
  writeFileSync(file, `const BUILD=${JSON.stringify(build)};\n${worker}`);
}

/** Paths of the scripts, styles and packs of the search; none if its index is loaded in pieces on demand. */
function searchFiles(dist: string, hashed: readonly string[]): string[] {
  const index = path.join(dist, 'data/search');
  const { version, whole } = JSON.parse(readFileSync(manifestOf(dist), 'utf8')) as Record<string, string>;
  if (!whole || !version) return [];
  const found = new Set(hashed.filter((name) => SEARCH_CHUNK.test(name)));
  // Iterating a Set also visits the elements that are added during the iteration.
  for (const name of found) {
    const text = readFileSync(path.join(dist, '_astro', name), 'utf8');
    for (const other of hashed) if (text.includes(other)) found.add(other);
  }
  return [
    ...[...found].map((name) => `_astro/${name}`),
    'data/search/manifest.json',
    ...readdirSync(path.join(index, version)).map((name) => `data/search/${version}/${name}`),
  ];
}
