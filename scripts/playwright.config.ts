/**
 * Tests in a real browser over the built site, `x.browser.ts`. A test that fails leaves a trace of all that its pages did, to be
 * looked at with `npx playwright show-trace` and the path that it names. None is tried again: what fails at times is a fault of the
 * site or of the test.
 */
import { defineConfig } from '@playwright/test';
import { CHROME_FLAGS, findChrome } from './browser/chrome.ts';

export default defineConfig({
  testDir: 'browser',
  testMatch: '*.browser.ts',
  outputDir: '../node_modules/.cache/playwright',
  globalSetup: './browser/global-setup.ts',
  forbidOnly: true,
  build: { external: ['**/*.ts'] },
  retries: 0,
  workers: 3,
  timeout: 120_000,
  // Waiting ends as soon as it is so; a loaded machine only waits longer.
  expect: { timeout: 60_000 },
  // Goldens are compared with and never written, also where one is missing; `-u` takes a change in.
  updateSnapshots: 'none',
  snapshotPathTemplate: 'browser/goldens/{arg}{ext}',
  use: {
    // without a UTF-8 locale Chrome calls a download with a Chinese name “download”
    launchOptions: {
      executablePath: findChrome(),
      args: CHROME_FLAGS,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
  },
});
