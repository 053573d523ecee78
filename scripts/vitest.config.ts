/**
 * Kinds of tests, by their names: `x.test.ts` beside the code (`x.slow.test.ts` where it takes seconds), `x.site.ts` over the
 * built site. `x.browser.ts`, in a real browser, are run by Playwright: playwright.config.ts.
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
          // Pure functions: what one file leaves behind cannot reach another, and each module is read once instead of 150 times.
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
          // Run by Node as the commands are: rewritten by Vite, whose `import.meta.env` none of them needs, some take many times as long.
          name: 'slow',
          include: ['scripts/**/*.slow.test.ts'],
          experimental: { viteModuleRunner: false },
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
