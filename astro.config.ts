import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { isMovedPage } from './scripts/astro-moved-pages.ts';
import { reportData } from './scripts/astro-report-data.ts';
import { rootScripts } from './scripts/astro-root-scripts.ts';

/** Modules that every page loads. */
const EVERYWHERE = /vite\/preload-helper|src\/islands\/load\.ts|src\/lib\/urls\.ts|search-keys\.ts/;

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  output: 'static',
  // One strict policy without hashes (see layouts): nothing is inlined, everything comes from the site's own files.
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [
    reportData(),
    rootScripts(),
    sitemap({ filter: (page) => !isMovedPage(page) && !page.endsWith('/offline/') }),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      // In one file instead of four.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'site', test: EVERYWHERE }] } } },
    },
    // Modules, so that the search worker loads Fuse.js only for a query that needs it.
    worker: { format: 'es' },
  },
});
