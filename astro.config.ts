import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { pages } from './scripts/astro-pages.ts';
import { reportData } from './scripts/astro-report-data.ts';
import { rootScripts } from './scripts/astro-root-scripts.ts';

/** The oldest supported browsers, in the notation of Vite: chrome109, ios16.4. */
const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
const BROWSERS = browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));

/** Modules that every page loads. */
const EVERYWHERE =
  /vite\/preload-helper|src\/islands\/(?:load|part)\.ts|src\/lib\/(?:urls|markup|ui\/classes)\.ts|search-keys\.ts/;

/** Shortens the name of a script that every page names: SiteHeader0, not SiteHeader.astro_astro_type_script_index_0_lang. */
const entryFileNames = ({ name }: { name: string }): string =>
  `_astro/${name.replace(/\.astro[?_].*index[=_](\d+).*/, '$1').replace(/[^\w.-]/g, '_')}.[hash].js`;

export default defineConfig({
  // Without it addresses are relative, and everything that needs absolute addresses is left out.
  ...(process.env['SITE_URL'] && { site: process.env['SITE_URL'] }),
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  output: 'static',
  // The content security policy is strict and has no hashes (see layouts), so nothing is inlined and all files come from the site.
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [reportData(), pages(), rootScripts()],
  vite: {
    // Where readers report errors: a mail address or a page for a new issue. Without it the site offers no way to report them.
    define: { 'import.meta.env.ERRORS_TO': JSON.stringify(process.env['ERRORS_TO'] ?? '') },
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      target: BROWSERS,
      // One file for these modules instead of four.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'site', test: EVERYWHERE }] } } },
    },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
    // ES modules, so that the search worker loads Fuse.js only for a query that needs it.
    worker: { format: 'es' },
  },
});
