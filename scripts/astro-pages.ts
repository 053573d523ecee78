/**
 * Uses Astro only as the bundler of the pages' code, for scripts/build-site.ts: keeps the bundle in a folder, from which other processes
 * render the pages. Does nothing when Astro builds or serves the site itself.
 */
import { readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BUNDLE_FOLDER, BUNDLE_LIST, type Bundle } from './build/bundle.ts';

export function pages(): AstroIntegration {
  const folder = process.env[BUNDLE_FOLDER];
  if (folder === undefined) return { name: 'pages', hooks: {} };
  let out = '';
  let kinds: ReadonlyMap<string, { styles: unknown[] }>;
  return {
    name: 'pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages: all }) => {
        kinds = all as unknown as typeof kinds;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'pages',
          async setup() {
            const modules = path.join(folder, 'modules');
            await rename(path.join(out, '.prerender'), modules);
            const entry = (await readdir(modules)).find((name) => name.startsWith('prerender-entry')) ?? '';
            const bundle: Bundle = { entry, styles: [...kinds].map(([kind, { styles }]) => [kind, styles]) };
            // Written last, so that a bundle with this file is complete.
            await writeFile(path.join(folder, BUNDLE_LIST), JSON.stringify(bundle));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('pages are rendered by build-site.ts, not by Astro')),
        });
      },
    },
  };
}
