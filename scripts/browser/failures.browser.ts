/** What is loaded late may fail in every way: each load ends, says why in words, and what can go on goes on. */
import type { ServerResponse } from 'node:http';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openSite, PHONE, type PageOptions } from './harness.ts';
import { openHost, type Host } from './host.fixture.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const path = (name: string): string => pageTypes().find((one) => one.name === name)?.path ?? '/';
/** The harness knows the origin of dist/ alone, and takes what is missing here for a fault. */
const allow = [/other origin/, /404|Failed to load|Failed to fetch|ERR_|Importing|imported module/];

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
});
test.beforeEach(() => {
  host.fault = null;
  host.published = 'first';
});
test.afterAll(() => host.close());

async function open(address: string, options: PageOptions = {}): Promise<Page> {
  const page = await site.page({ allow, ...options });
  await page.goto(host.href(address));
  return page;
}
const searched = `/search/?q=${encodeURIComponent('河长')}`;
const done = (page: Page): Promise<void> => page.locator('[data-search-status=done]').waitFor();
const says = async (place: Locator, words: string): Promise<void> =>
  expect.poll(() => place.innerText()).toContain(words);

test.describe('the search', () => {
  /** The first answers with the texts break off in the middle. */
  const cutOff = (times: number): void => {
    host.fault = (request, response) => {
      if (!request.url?.endsWith('passages-0.pack') || times-- <= 0) return false;
      response.writeHead(200, { 'content-length': '30000', 'content-type': 'application/octet-stream' });
      response.write(Buffer.alloc(1000), () => response.destroy());
      return true;
    };
  };

  test('a file of the index that was cut off once is fetched again', async () => {
    cutOff(1);
    await done(await open(searched));
  });

  test('a file that is cut off each time is told, and asking again works', async () => {
    cutOff(Infinity);
    const page = await open(searched);
    await says(page.locator('search-page [role=status]'), '搜索数据没有载入');
    host.fault = null;
    await page.getByRole('button', { name: '重试' }).click();
    await done(page);
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
  });

  test('a worker that never starts is given up, and the next question starts another', async () => {
    const page = await site.page({ allow });
    await page.clock.install();
    const waiting: ServerResponse[] = [];
    host.fault = (request, response) => !!request.url?.includes('search-worker') && waiting.push(response) > 0;
    await page.goto(host.href(searched), { waitUntil: 'commit' });
    await page.locator('search-page[data-search-status=loading]').waitFor();
    await page.clock.fastForward(61_000);
    await says(page.locator('search-page [role=status]'), '没有载入');
    host.fault = null;
    // Else the browser asks for the same file again only after a while.
    for (const response of waiting) response.destroy();
    await page.locator('search-page input[type=search]').fill('林长');
    await done(page);
  });

  test('a worker whose script could not be had before anything was asked does not keep the first question waiting', async () => {
    let refused = 0;
    host.fault = (request, response) =>
      !!request.url?.includes('search-worker') && ++refused > 0 && !!response.writeHead(500).end();
    const page = await site.page({ allow: [...allow, /500/] });
    await page.goto(host.href('/search/'));
    const box = page.locator('search-page input[type=search]');
    await box.focus();
    await expect.poll(() => refused).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    host.fault = null;
    await box.fill('河长');
    await page.locator('[data-search-status=done]').waitFor({ timeout: 20_000 });
  });
});

test.describe('a tab left open while the site is published anew', () => {
  test('where the files of the release before stay, everything works', async () => {
    const page = await open(path('报告'));
    host.published = 'kept';
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('河长');
    await done(page);
  });

  test('the key of the search leads into the box of the page, a plain form', async () => {
    const page = await open(path('报告'));
    host.published = 'renamed';
    await page.keyboard.press('/');
    await page.keyboard.type('jsjb');
    await expect.poll(() => page.locator('#site-search').inputValue()).toBe('jsjb');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await done(page);
  });

  test('on a narrow window, which has no such box, it leads to the search page', async () => {
    const page = await open(path('报告'), { width: 600 });
    host.published = 'renamed';
    await page.keyboard.press('/');
    await page.waitForURL('**/search/?q=*');
  });

  for (const [what, address, use] of [
    [
      'search page',
      '/search/',
      async (page: Page) => {
        await page.locator('search-page input[type=search]').fill('河长');
        return page.locator('search-page [role=status]');
      },
    ],
    [
      'toolbar of a sentence',
      path('报告'),
      async (page: Page) => {
        await page.locator('.report-text p > span[id]').first().click();
        return page.locator('passage-tools');
      },
    ],
    [
      'chart',
      path('概念'),
      async (page: Page) => {
        await page.locator('report-chart').first().scrollIntoViewIfNeeded();
        return page.locator('.chart-point').first();
      },
    ],
  ] as const)
    test(`${what}: says so, with a button that helps`, async () => {
      const page = await open(address, { width: PHONE, height: 320 });
      host.published = 'renamed';
      await says(await use(page), '本站已更新，请重新载入');
      await page.getByRole('button', { name: '重新载入' }).click();
      await page.locator('link[href*="-second"]').first().waitFor({ state: 'attached' });
    });

  test('card: the link of the number is followed', async () => {
    const page = await open(path('报告'));
    host.published = 'renamed';
    await page.locator('.report-text a.n').first().click();
    await page.waitForURL('**/indicators/#*');
  });
});

test.describe('the network goes away while a page is open', () => {
  for (const [what, address, place, words] of [
    ['the table', '/indicators/', '[data-status]', '表中仍是原来的各行'],
    ['the comparison', '/compare/', '[data-comparison-title]', '比较所需的数据没有载入'],
  ] as const)
    test(`${what} says so, keeps what it has, and works when asked again`, async () => {
      const page = await open(address);
      await page.context().setOffline(true);
      if (address === '/compare/')
        for (const box of (await page.locator('input[name=reports]').all()).slice(0, 2)) await box.check();
      else await page.locator('[data-sort=value]').click();
      await says(page.locator(place), '网络不通');
      await says(page.locator(place), words);
      await page.context().setOffline(false);
      await page.getByRole('button', { name: '重试' }).click();
      await expect.poll(() => page.locator(place).innerText()).not.toContain('网络不通');
      await expect.poll(() => page.locator('main table tbody tr').count()).toBeGreaterThan(2);
    });
});

test('the card of a number that takes long says so, and then comes', async () => {
  const page = await open(path('报告'));
  let release = (): void => undefined;
  await page.route('**/figures.json', async (route) => {
    await new Promise<void>((resolve) => (release = resolve));
    await route.continue();
  });
  const number = page.locator('.report-text a.n').first();
  await number.click();
  const card = page.getByRole('dialog');
  await says(card, '正在载入');
  release();
  await says(card, (await number.innerText()).trim());
});

/** Each part of a page that scripts make, with what must be gone and what must be read where its script is lost. */
const PARTS = [
  ['search-page', searched, '.search-skeletons', '搜索没有运行起来'],
  ['compare-reports', path('两份比较'), '.comparison', '任意两份的比较在下面'],
  ['indicator-table', '/indicators/?q=1', '.filters', '没有运行起来'],
  ['report-chart', path('概念'), '.chart-drawing', '图没有画出来'],
  ['reading-settings', '/', 'reading-settings button', ''],
] as const;
const SCRIPTS: Record<string, string> = {
  'search-page': 'search0',
  'compare-reports': 'index0',
  'indicator-table': 'IndicatorTable',
  'report-chart': '_concept_',
  'reading-settings': 'SiteLayout',
};

test.describe('where the script of a part is missing, it says so and keeps no room', () => {
  for (const [name, address, gone, words] of PARTS)
    test(name, async () => {
      const page = await site.page({ allow });
      await page.route(`**/_astro/${SCRIPTS[name]}*.js`, (route) => route.abort());
      await page.goto(host.href(address));
      await expect.poll(() => page.locator(gone).first().isVisible()).toBe(false);
      await says(page.locator(name).first(), words);
    });

  test('also where it never comes', async () => {
    const page = await site.page({ allow });
    await page.clock.install();
    await page.route('**/_astro/search0*.js', () => undefined);
    await page.goto(host.href(searched), { waitUntil: 'commit' });
    await page.locator('.search-skeletons').waitFor();
    await page.clock.fastForward(31_000);
    await says(page.locator('search-page'), '搜索没有运行起来');
    expect(await page.locator('.search-skeletons').isVisible()).toBe(false);
  });
});
