/**
 * Kinds of tests, by their names: `x.test.ts` beside the code (`x.slow.test.ts` where it takes seconds), `x.site.ts` over the
 * built site, `x.browser.ts` in a real browser.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Goldens are compared with and never written, also where one is missing; `-u` takes a change in.
process.env['UPDATE_SNAPSHOT'] ??= 'none';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          // Without those that start commands or read at random for seconds.
          name: 'quick',
          include: ['{scripts,src}/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'unit', include: ['{scripts,src}/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'site', include: ['scripts/**/*.site.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['scripts/**/*.browser.ts'],
          globalSetup: ['scripts/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Waiting ends as soon as it is so; a loaded machine only waits longer.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
