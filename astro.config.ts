import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { isMovedPage } from './scripts/astro-moved-pages.ts';
import { reportData } from './scripts/astro-report-data.ts';
import { serviceWorker } from './scripts/astro-service-worker.ts';

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
    serviceWorker(),
    sitemap({ filter: (page) => !isMovedPage(page) && !page.endsWith('/offline/') }),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0 },
    // Modules, so that the search worker loads Fuse.js only for a query that needs it.
    worker: { format: 'es' },
  },
});
