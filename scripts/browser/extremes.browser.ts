/** Addresses, words and windows that nobody meant: nothing breaks, nothing runs out of the window, all can be read. */
import { expect, test, type Page } from '@playwright/test';
import { openSite, PHONE, settled } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const path = (name: string): string => pageTypes().find((one) => one.name === name)?.path ?? '/';

/** By how many px the page is wider than its window. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('fragments that say nothing', () => {
  for (const { name, path } of pageTypes())
    test(name, async () => {
      const page = await site.kept();
      // One that cannot be decoded, and one that is no name of an element.
      for (const fragment of ['#%E4%BD', '#"><b>']) {
        await page.goto('about:blank');
        await page.goto(site.href(path + fragment));
        await settled(page);
        expect(await page.locator('h1').innerText()).not.toBe('');
      }
    });
});

for (const [what, address, box, status, words] of [
  ['the table', '/indicators/', 'indicator-table input[name=q]', 'indicator-table [data-status]', '显示 0 条'],
  ['the search', '/search/', 'search-page input[type=search]', 'search-page [role=status]', '查询太长'],
] as const)
  test(`3,000 characters in ${what} stay inside a phone, and the address of what is found opens again`, async () => {
    for (const text of ['长', 'x', '<b>&amp;'].map((some) => some.repeat(3000).slice(0, 3000))) {
      const page = await site.open(address, { width: PHONE });
      await page.locator(box).fill(text);
      for (const again of [false, true]) {
        if (again) await page.reload();
        await expect.poll(() => page.locator(status).innerText()).toContain(words);
        expect(await tooWide(page)).toBeLessThanOrEqual(0);
        await expect.poll(() => page.evaluate(() => location.search.length)).toBeGreaterThan(100);
      }
      await page.close();
    }
  });

/** Share of the drawn points of a canvas that are lighter than the middle. */
const lightShare = (page: Page): Promise<number> =>
  page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let [drawn, light] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 3] ?? 0) < 200) continue;
        drawn++;
        if ((data[at] ?? 0) > 127) light++;
      }
      return light / drawn;
    });

for (const [scheme, saved, isLight] of [
  ['dark', 'light', true],
  ['light', 'dark', false],
] as const)
  test(`in forced ${scheme} colours with ${saved} saved, charts and marks are seen`, async () => {
    const page = await site.page();
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await page.addInitScript((theme) => localStorage.setItem('theme', theme), saved);
    await site.visit(page, path('概念'));
    await page.locator('.chart-canvas').first().scrollIntoViewIfNeeded();
    await page.locator('report-chart[data-drawn]').first().waitFor();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe(isLight ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    // Letters, axes and marks; what is drawn in the colour of the ground is the face of a mark.
    expect(await lightShare(page)).toBeGreaterThan(isLight ? 0.5 : -1);
    expect(await lightShare(page)).toBeLessThan(isLight ? 2 : 0.5);
  });

test.describe('large type in a window of 320 by 256', () => {
  const LARGE = { width: 320, height: 256 } as const;
  const open = (address: string): Promise<Page> => site.open(`${address}?mode=large`, LARGE);
  /** Height in px of what is seen of an element. */
  const seen = (page: Page, selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0);
      });

  test('the search shows results that can be scrolled and chosen', async () => {
    const page = await open('/about/');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('河长');
    await page.locator('[data-search-status=done]').waitFor();
    expect(await seen(page, '[role=listbox]')).toBeGreaterThan(60);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await seen(page, '[role=option][aria-selected=true]')).toBeGreaterThan(30);
  });

  test('outline, settings and card can be read', async () => {
    const page = await open(path('报告'));
    for (const [button, panel] of [
      ['提纲', '#outline'],
      ['阅读设置', '#settings'],
    ] as const) {
      await page.getByRole('button', { name: button }).first().click();
      expect(await seen(page, panel), panel).toBeGreaterThan(120);
      await page.keyboard.press('Escape');
    }
    const number = page.locator('.report-text a.n').first();
    await number.click();
    await expect.poll(() => page.locator('number-card').innerText()).toContain((await number.innerText()).trim());
    expect(await seen(page, 'number-card')).toBeGreaterThan(120);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  });
});

test('a menu of the filters closes when the focus leaves it', async () => {
  const page = await site.open('/indicators/');
  const menus = page.locator('details.menu');
  await menus.first().locator('summary').click();
  expect(await page.locator('details.menu[open]').count()).toBe(1);
  await menus.nth(1).locator('summary').focus();
  await expect.poll(() => page.locator('details.menu[open]').count()).toBe(0);
});
