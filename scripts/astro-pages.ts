/**
 * Astro as the bundler of the pages' code (scripts/build-site.ts): what it has bundled stays in a folder, and processes of their own make
 * the pages with it. Does nothing where Astro builds or serves by itself.
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
            // Last: where it is, all is.
            await writeFile(path.join(folder, BUNDLE_LIST), JSON.stringify(bundle));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('pages are made elsewhere')),
        });
      },
    },
  };
}
