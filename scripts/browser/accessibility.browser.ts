/** axe on every kind of page, in light, dark and large-type mode, on the phone and on the desktop. */
import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { openSite, PHONE, WIDTHS } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
// Every page by itself, and the longest of all files: shared out over the workers.
test.describe.configure({ mode: 'parallel' });

const PAGES = [...pageTypes(), { name: '没有的页面', path: '/no-such-page/' }];
const inLargeType = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}mode=large`;

/** What colours, sizes and places can break; the other rules read the elements and their names, which are the same in every mode. */
const STYLE_RULES = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

for (const { name, path } of PAGES)
  test.describe(`${name} ${path}`, () => {
    const allow = path === '/no-such-page/' ? [/404/] : [];

    for (const width of WIDTHS)
      test(`${width} px: axe finds nothing`, async () => {
        const page = await site.page({ width, allow });
        await site.visit(page, path);
        expect(await axe(page), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axe(page, STYLE_RULES), 'dark').toEqual([]);
        // It has one column on any window: what is shown differs from standard type, but not from width to width.
        if (width !== PHONE) return;
        await page.emulateMedia({ colorScheme: 'light' });
        await site.visit(page, inLargeType(path));
        expect(await page.locator('html').getAttribute('data-mode')).toBe('large');
        expect(await axe(page, STYLE_RULES), 'large type').toEqual([]);
      });
  });
