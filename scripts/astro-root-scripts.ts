/**
 * Builds the two scripts that stand at the root of the site under a name that stays: /theme.js, and /sw.js, which may only
 * serve what lies beside and below it. What is known only when all is built is written in front of the worker: the release,
 * the files of the search, the page shown without a network.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Chunks with which the search begins; all others it needs are named in them. */
const SEARCH_CHUNK = /^search-(?:dialog|worker)\b.*\.js$/;

const SCRIPTS = { 'theme.js': 'src/islands/theme.ts', 'sw.js': 'src/islands/service-worker.ts' };

export function rootScripts(): AstroIntegration {
  return {
    name: 'root-scripts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'root-scripts',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  for (const [fileName, id] of Object.entries(SCRIPTS)) this.emitFile({ type: 'chunk', id, fileName });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => finish(fileURLToPath(dir)),
    },
  };
}

function finish(dist: string): void {
  const hashed = readdirSync(path.join(dist, '_astro')).sort();
  const offline = path.join(dist, 'offline/index.html');
  const build = {
    // The name of the index is in one of the files.
    release: createHash('sha256').update(hashed.join()).digest('hex').slice(0, 8),
    search: searchFiles(dist, hashed),
    offline: readFileSync(offline, 'utf8'),
  };
  rmSync(path.dirname(offline), { recursive: true });
  const file = path.join(dist, 'sw.js');
  writeFileSync(file, `const BUILD=${JSON.stringify(build)};\n${readFileSync(file, 'utf8')}`);
}

/** Paths of the scripts, styles and packs of the search; none where its index is loaded in pieces as they are needed. */
function searchFiles(dist: string, hashed: readonly string[]): string[] {
  const index = path.join(dist, 'data/search');
  const { version, whole } = JSON.parse(readFileSync(path.join(index, 'manifest.json'), 'utf8')) as Record<
    string,
    string
  >;
  if (!whole || !version) return [];
  const found = new Set(hashed.filter((name) => SEARCH_CHUNK.test(name)));
  // A set goes on with what is added while it is walked.
  for (const name of found) {
    const text = readFileSync(path.join(dist, '_astro', name), 'utf8');
    for (const other of hashed) if (text.includes(other)) found.add(other);
  }
  return [
    ...[...found].map((name) => `_astro/${name}`),
    ...readdirSync(path.join(index, version)).map((name) => `data/search/${version}/${name}`),
  ];
}
