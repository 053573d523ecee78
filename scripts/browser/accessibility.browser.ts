/** axe on every kind of page, in light, dark and large-type mode, on the phone and on the desktop; no page is wider than its window. */
import { describe, expect, test } from 'vitest';
import { axe, openSite, WIDTHS } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();

const PAGES = [...pageTypes(), { name: '没有的页面', path: '/no-such-page/' }];
const inLargeType = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}mode=large`;

describe.each(PAGES)('$name $path', ({ path }) => {
  const allow = path === '/no-such-page/' ? [/404/] : [];

  test.each(WIDTHS)('%d px: axe finds nothing', async (width) => {
    const page = await site.page({ width, allow });
    await page.goto(site.href(path), { waitUntil: 'networkidle' });
    expect(await axe(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Dark changes colours alone, so the other rules would only find the same again.
    expect(await axe(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.href(inLargeType(path)), { waitUntil: 'networkidle' });
    expect(await page.locator('html').getAttribute('data-mode')).toBe('large');
    expect(await axe(page), 'large type').toEqual([]);
  });

  // In large type a chart that was drawn wide does not fit yet; see the known limits.
  const fitting = /^\/indicators\/.+/.test(path) ? [path] : [path, inLargeType(path)];
  test('fits into any window, also in large type', async () => {
    const page = await site.page({ allow });
    for (const address of fitting) {
      await page.goto(site.href(address), { waitUntil: 'networkidle' });
      for (const width of [1440, 1024, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const wider = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(wider, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });
});
