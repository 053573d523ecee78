/**
 * The name of a test file says what kind it is: `x.test.ts` is a unit test (`x.slow.test.ts` if it takes seconds), `x.site.ts` checks the
 * built site. Playwright runs `x.browser.ts` in a real browser: playwright.config.ts.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Goldens are only written with `-u`, so that a missing golden fails instead of being created.
process.env['UPDATE_SNAPSHOT'] ??= 'none';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Node loads the modules: Vite's rewriting takes a sixth of the time, and makes some tests many times slower.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', './scripts/vite-env.mjs'],
    projects: [
      {
        extends: true,
        test: {
          // These tests call pure functions, so files need no isolation; without it each module is loaded once instead of 150 times.
          name: 'unit',
          include: ['{scripts,src}/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['scripts/**/*.slow.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['scripts/**/*.site.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
