import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { pages } from './scripts/astro-pages.ts';
import { reportData } from './scripts/astro-report-data.ts';
import { rootScripts } from './scripts/astro-root-scripts.ts';

/** The oldest browsers that are held, as Vite names them: chrome109, ios16.4. */
const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
const BROWSERS = browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));

/** Modules that every page loads. */
const EVERYWHERE =
  /vite\/preload-helper|src\/islands\/(?:load|part)\.ts|src\/lib\/(?:urls|markup|ui\/classes)\.ts|search-keys\.ts/;

/** Of a script that each page names: SiteHeader0, not SiteHeader.astro_astro_type_script_index_0_lang. */
const entryFileNames = ({ name }: { name: string }): string =>
  `_astro/${name.replace(/\.astro[?_].*index[=_](\d+).*/, '$1').replace(/[^\w.-]/g, '_')}.[hash].js`;

export default defineConfig({
  // Without it addresses are relative, and what needs absolute ones is left out.
  ...(process.env['SITE_URL'] && { site: process.env['SITE_URL'] }),
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  output: 'static',
  // One strict policy without hashes (see layouts): nothing is inlined, everything comes from the site's own files.
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [reportData(), pages(), rootScripts()],
  vite: {
    // Where readers send mistakes: a mail address, or a page for a new issue; nothing is offered without.
    define: { 'import.meta.env.ERRORS_TO': JSON.stringify(process.env['ERRORS_TO'] ?? '') },
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      target: BROWSERS,
      // In one file instead of four.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'site', test: EVERYWHERE }] } } },
    },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
    // Modules, so that the search worker loads Fuse.js only for a query that needs it.
    worker: { format: 'es' },
  },
});
