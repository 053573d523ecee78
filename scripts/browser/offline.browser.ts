/** A page that was read once opens without a network; with one, nothing shown is older than the site. */
import { expect, test } from 'vitest';
import { openSite } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const path = pageTypes().find(({ name }) => name === '报告')?.path ?? '/';
const OFFLINE = [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/, /503/];

test('what was read opens offline, what was not says so', async () => {
  const page = await site.page({ offlineCopies: true, allow: OFFLINE });
  await page.goto(site.href(path));
  await page.evaluate(() => navigator.serviceWorker.ready);
  const copies = (): Promise<number> =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return name ? (await (await caches.open(name)).keys()).length : 0;
    });
  await expect.poll(copies).toBeGreaterThan(3);
  await page.context().setOffline(true);
  await page.goto(site.href(path));
  expect(await page.locator('.report-text span[id]').count()).toBeGreaterThan(50);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  await page.goto(site.href('/about/'));
  expect(await page.locator('h1').innerText()).toBe('没有网络');
});

test('with a network the page is the newest', async () => {
  const page = await site.page({ offlineCopies: true });
  await page.goto(site.href(path));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  // As if an older build had been read: its copy must not be shown.
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name ?? '');
    await cache.put(location.href, new Response('<h1>旧</h1>', { headers: { 'content-type': 'text/html' } }));
  });
  await page.reload();
  expect(await page.locator('h1').innerText()).not.toBe('旧');
});
