/** What a visitor comes for, from the home page on, on the phone and on the desktop. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openSite, PHONE, WIDTHS } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();

const main = (page: Page): Locator => page.getByRole('main');
const searchDone = (page: Page): Promise<void> =>
  page.locator('[data-search-status="done"]').waitFor({ state: 'attached' });

/** Whether an element lies between the lower edge of a header that stays and the lower edge of the window. */
async function inView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const box = node.getBoundingClientRect();
    const top = document.elementsFromPoint(box.left + Math.min(box.width / 2, 20), Math.max(box.top, 0) + 2);
    return (
      box.top >= 0 &&
      box.top < innerHeight - 20 &&
      top.some((hit) => node.contains(hit) || hit.contains(node)) &&
      !top[0]?.closest('header.site-header')
    );
  });
}

for (const width of WIDTHS)
  test.describe(`${width} px`, () => {
    test('home → report → outline → section → whole report', async () => {
      const page = await site.open('/', { width });
      await main(page).getByRole('link', { name: '读2025年报告全文' }).first().click();
      await page.waitForURL('**/reports/beizhuang-2025/');
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('北庄镇');

      if (width === PHONE) await page.getByRole('button', { name: '提纲' }).first().click();
      const outline = page.getByRole('navigation', { name: '提纲' });
      await outline.getByRole('link', { name: '存在的问题' }).click();
      expect(new URL(page.url()).hash).toBe('#s1-8');
      await expect.poll(() => inView(page.locator('#s1-8'))).toBe(true);

      await page.locator('#s1-1').locator('.pilcrow').first().click();
      await page.getByRole('dialog').getByRole('link', { name: '本节页面' }).click();
      await page.waitForURL('**/reports/beizhuang-2025/s1-1/');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
        '坚决守护绿水青山，生态环境质量持续向好',
      );
      await main(page).getByRole('link', { name: '在全文中阅读' }).click();
      await page.waitForURL('**/reports/beizhuang-2025/#s1-1');
      await expect.poll(() => inView(page.locator('#s1-1'))).toBe(true);
    });

    test('search box → results → the marked sentence', async () => {
      const page = await site.open('/', { width });
      await main(page).getByRole('searchbox').or(main(page).getByRole('combobox')).first().fill('接诉即办');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=*');
      await searchDone(page);
      expect(Number(await page.locator('[data-matches]').getAttribute('data-matches'))).toBeGreaterThan(5);
      // A sentence, not a heading: only its id has a dot.
      const result = page.locator('[data-result][href*="."]').first();
      const [, id = ''] = (await result.getAttribute('href'))?.split('#') ?? [];
      expect(id).not.toBe('');
      await result.click();
      await page.waitForURL('**/reports/**');
      const sentence = page.locator(`[id="${id}"]`);
      expect(await sentence.textContent()).toContain('接诉即办');
      await expect.poll(() => inView(sentence)).toBe(true);
      const background = (element: Locator): Promise<string> =>
        element.evaluate((node) => getComputedStyle(node).backgroundColor);
      expect(await background(sentence), 'marked').not.toBe(await background(page.locator('[id="s0.1"]')));
    });

    test('two reports are chosen and compared', async () => {
      const page = await site.open('/compare/', { width });
      await main(page)
        .getByRole('checkbox', { name: /北庄镇/ })
        .check();
      await main(page)
        .getByRole('checkbox', { name: /北仓镇/ })
        .check();
      await expect
        .poll(() => new URL(page.url()).searchParams.get('reports')?.split(',').sort())
        .toEqual(['beicang-2023', 'beizhuang-2025']);
      const table = main(page).getByRole('table').first();
      await table.waitFor();
      await expect.poll(() => table.innerText()).toMatch(/北庄镇|北仓镇/);
    });

    test('a number in the text leads to its row, and the row back to the sentence', async () => {
      const page = await site.open('/indicators/', { width });
      const row = page.locator('[data-indicator]').first();
      await row.waitFor();
      const sentence = row.locator('a[href*="#s"]').first();
      const [, id = ''] = (await sentence.getAttribute('href'))?.split('#') ?? [];
      await sentence.click();
      await page.waitForURL('**/reports/**');
      await expect.poll(() => inView(page.locator(`[id="${id}"]`))).toBe(true);
    });
  });

test.describe('without JavaScript', () => {
  test('every kind of page shows its content', async () => {
    const page = await site.page({ javaScript: false });
    for (const { name, path } of pageTypes()) {
      await page.goto(site.href(path));
      const text = (await main(page).innerText()).replace(/\s+/g, '');
      expect(text.length, path).toBeGreaterThan(60);
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
      if (name === '检索') expect(text).toMatch(/JavaScript/);
      if (name === '数字表') {
        expect(await page.locator('[data-indicator]').count()).toBeGreaterThan(100);
        expect(await page.locator('[data-indicator]').first().isVisible()).toBe(true);
      }
      if (name === '概念' || name === '主题') expect(await main(page).getByRole('table').count()).toBeGreaterThan(0);
    }
  });

  test('home → report → section by plain links', async () => {
    const page = await site.open('/', { javaScript: false, width: PHONE });
    await main(page).getByRole('link', { name: '读2022年上半年报告全文' }).first().click();
    await page.waitForURL('**/reports/niutang-2022-h1/');
    await main(page).locator('a[href*="/reports/niutang-2022-h1/s"]').first().click();
    await page.waitForURL('**/reports/niutang-2022-h1/s*/');
  });
});

test.describe('bad addresses and queries', () => {
  for (const path of ['/no-such-page/', '/reports/no-such-report/', '/reports/beizhuang-2025/s9-9/'])
    test(`${path} shows the 404 page with a search box`, async () => {
      const page = await site.page({ allow: [/404/] });
      const response = await page.goto(site.href(path));
      expect(response?.status()).toBe(404);
      await main(page).getByRole('searchbox').or(main(page).getByRole('combobox')).first().fill('河长');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=*');
      await searchDone(page);
      expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    });

  test('the search answers whatever is typed in words and stays whole', async () => {
    const page = await site.open('/search/');
    const box = main(page).getByRole('searchbox').or(main(page).getByRole('combobox')).first();
    for (const [what, query] of [
      ['nothing', ''],
      ['white space', '   '],
      ['5,000 characters', '环境'.repeat(2500)],
      ['punctuation', '，。！？……“”%&#'],
      ['emoji', '🎉👩‍👩‍👧'],
      ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
      ['a lone surrogate', '\uD83C环境'],
      ['signs of regular expressions', '(.*)+[a-z]{3}\\d|^$'],
    ] as const) {
      await box.fill(query);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.locator('[data-search-status]').first().getAttribute('data-search-status'), { message: what })
        .toMatch(/^(idle|done)$/);
      expect(await page.locator('script[src="x"], img[src="x"]').count(), what).toBe(0);
      expect((await main(page).innerText()).trim().length, what).toBeGreaterThan(20);
      await box.fill('河长');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-result]').count(), { message: what }).toBeGreaterThan(0);
    }
  });
});
