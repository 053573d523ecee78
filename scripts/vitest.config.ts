/**
 * Kinds of tests, by their names: `x.test.ts` beside the code (`x.slow.test.ts` where it takes seconds), `x.site.ts` over the
 * built site, `x.browser.ts` in a real browser.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Goldens are compared with and never written, also where one is missing; `-u` takes a change in.
process.env['UPDATE_SNAPSHOT'] ??= 'none';

/** A long file that is begun last is waited for alone; where nothing is known of earlier runs, the length of a file says little. */
const LONGEST = ['search', 'compare', 'reading', 'accessibility', 'jobs', 'extremes', 'layout', 'weight', 'look'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      LONGEST.indexOf(path.basename(moduleId, '.browser.ts')) + 1 || LONGEST.length + 1;
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          // Pure functions: what one file leaves behind cannot reach another, and each module is read once instead of 150 times.
          name: 'unit',
          include: ['{scripts,src}/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: ['scripts/**/*.slow.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
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
