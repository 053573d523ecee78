/** What the service worker keeps and gives; and that it never stands between a reader and a page that can be had. */
import { readFileSync } from 'node:fs';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { openSite } from './harness.ts';
import { openHost, type Host } from './host.fixture.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const path = pageTypes().find(({ name }) => name === '报告')?.path ?? '/';
/** The harness knows the origin of dist/ alone; without a network, requests fail. */
const allow = [/other origin/, /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/, /503/];

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
});
test.beforeEach(() => {
  host.fault = null;
  host.published = 'first';
});
test.afterAll(() => host.close());

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return all.flat();
  });
const isKept = (page: Page, url: string): Promise<boolean> => kept(page).then((urls) => urls.includes(url));

/** A page in a new profile, opened at an address of the host and kept by the worker. */
async function read(address: string): Promise<Page> {
  const page = await site.page({ offlineCopies: true, allow });
  await page.goto(host.href(address));
  await expect.poll(() => isKept(page, host.href(address))).toBe(true);
  return page;
}

/** Goes to an address and waits until what it shows is kept. */
async function readOn(page: Page, address: string): Promise<void> {
  await page.goto(host.href(address));
  await expect.poll(() => isKept(page, host.href(address))).toBe(true);
}

/** The browser's storage holds this many bytes for the host's pages. */
async function quota(page: Page, quotaSize: number): Promise<void> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize });
}

test.describe('without a network', () => {
  test('what was read opens; what was not says what can be read, and leads there', async () => {
    const page = await read(path);
    const title = (await heading(page)).replace(/\s+/g, '');
    await expect.poll(async () => (await kept(page)).some((url) => /_astro\/.*\.css$/.test(url))).toBe(true);
    await page.context().setOffline(true);
    await page.goto(host.href(path));
    expect(await page.locator('.report-text span[id]').count()).toBeGreaterThan(50);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    await page.goto(host.href('/about/'));
    expect(await heading(page)).toBe('连不上本站，这一页不在本机');
    const link = page.getByRole('main').locator('ul a');
    expect(await link.allInnerTexts()).toEqual([expect.stringContaining(title.slice(0, 3))]);
    await link.click();
    expect((await heading(page)).replace(/\s+/g, '')).toBe(title);
  });

  test('the search works, typos and pinyin included, after it was used once', async () => {
    const page = await read(`/search/`);
    await page.locator('search-page input[type=search]').fill('河长');
    await page.locator('[data-search-status=done]').waitFor();
    await expect
      .poll(async () => (await kept(page)).filter((url) => /fuse|sounds\.pack|less-than/.test(url)).length)
      .toBe(3);
    await page.context().setOffline(true);
    for (const q of ['jsjb', '接诉既办']) {
      await page.goto(host.href(`/search/?q=${encodeURIComponent(q)}`));
      await page.locator('[data-search-status=done]').waitFor();
      expect(await page.locator('[data-result]').count(), q).toBeGreaterThan(0);
    }
  });

  test('the search is kept also where its script was asked for before the page had a worker, and came after', async () => {
    const held: (() => void)[] = [];
    host.fault = ({ url = '' }, response) => {
      if (!url.includes('search-worker') || held.length > 0) return false;
      const script = readFileSync(`dist${url}`);
      return held.push(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)) > 0;
    };
    const page = await read('/search/');
    host.fault = null;
    expect(held).toHaveLength(1);
    for (const send of held) send();
    await page.locator('search-page input[type=search]').fill('河长');
    await page.locator('[data-search-status=done]').waitFor();
    await expect.poll(async () => (await kept(page)).some((url) => url.endsWith('sounds.pack'))).toBe(true);
  });

  test('the files of the search are kept whole or not at all', async () => {
    let refusals = 0;
    host.fault = (request, response) => {
      if (!request.url?.endsWith('sounds.pack')) return false;
      refusals++;
      return !!response.writeHead(500).end();
    };
    const page = await read('/search/');
    const packs = async (): Promise<number> => (await kept(page)).filter((url) => url.includes('/data/search/')).length;
    await expect.poll(() => refusals).toBe(1);
    await page.waitForTimeout(500);
    expect(await packs()).toBe(0);
    host.fault = null;
    await page.reload();
    // Five packs, and the file that names the index they are of.
    await expect.poll(packs).toBe(6);
  });
});

test.describe('with a network', () => {
  test('the page is the newest, and a copy of it survives a release until it is read again', async () => {
    const page = await read(path);
    await readOn(page, '/about/');
    host.published = 'renamed';
    await readOn(page, '/');
    await expect.poll(async () => (await page.evaluate(() => caches.keys())).length).toBe(2);
    await page.goto(host.href(path));
    expect(await page.locator('link[rel=stylesheet]').first().getAttribute('href')).toContain('-second');
    await expect.poll(async () => (await kept(page)).filter((url) => url === host.href(path)).length).toBe(1);
    await page.context().setOffline(true);
    for (const [address, release] of [
      [path, true],
      ['/about/', false],
    ] as const) {
      await page.goto(host.href(address));
      const style = page.locator('link[rel=stylesheet]').first();
      expect((await style.getAttribute('href'))?.includes('-second'), address).toBe(release);
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    }
  });

  test('storage that is full hides no page and shows no old one', async () => {
    const page = await read(path);
    await quota(page, 1000);
    const response = await page.goto(host.href('/about/'));
    expect(response?.status()).toBe(200);
    expect(await heading(page)).not.toContain('连不上');
    host.fault = (request, response) =>
      request.url === path &&
      !!response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<link rel=icon href=data:,><h1>新</h1>');
    await page.goto(host.href(path));
    expect(await heading(page)).toBe('新');
  });

  test('storage that is refused, in page and worker, hides nothing', async () => {
    const refused = `Object.defineProperty(self, 'caches', { get() { throw new DOMException('refused', 'SecurityError'); } });`;
    host.fault = (request, response) => {
      if (request.url !== '/sw.js') return false;
      void fetch(host.href('/sw.js?as-built'))
        .then((built) => built.text())
        .then((text) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(refused + text));
      return true;
    };
    const page = await site.page({ offlineCopies: true, allow });
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await page.goto(host.href('/'));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(host.href(`/search/?q=${encodeURIComponent('河长')}`));
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.locator('[data-search-status=done]').waitFor();
    await page.locator('[data-result]').first().click();
    await page.waitForURL('**/reports/**');
    expect(await page.locator('.report-text span[id]').count()).toBeGreaterThan(50);
    await page.context().setOffline(true);
    await page.goto(host.href('/about/'));
    expect(await heading(page)).toBe('连不上本站，这一页不在本机');
  });

  test('a page whose second half comes late is painted as soon as without the worker', async () => {
    host.fault = (request, response) => {
      if (!request.url?.startsWith('/halves/')) return false;
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(`<!doctype html><link rel="icon" href="data:,"><h1>一</h1>${'<p>上半页</p>'.repeat(200)}`);
      setTimeout(() => response.end('<p>下半页</p>'), 3000);
      return true;
    };
    const paint = async (page: Page): Promise<number> => {
      await page.goto(host.href('/halves/'), { waitUntil: 'commit' });
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
              type: 'paint',
              buffered: true,
            });
          }),
      );
    };
    const plain = await site.page({ allow });
    const worked = await read('/');
    const without = [];
    const under = [];
    for (let round = 0; round < 6; round++) {
      without.push(await paint(plain));
      under.push(await paint(worked));
    }
    expect(Math.min(...under)).toBeLessThan(Math.min(...without) + 50);
  });

  test('one copy a path, and so many at most, the last read', async () => {
    const html = { 'content-type': 'text/html' };
    host.fault = (request, response) =>
      !!request.url?.startsWith('/made-up/') && !!response.writeHead(200, html).end('<title>页</title>');
    const page = await read('/search/');
    await page.evaluate(async () => {
      for (let n = 0; n < 30; n++) await (await fetch(`?q=${n}`)).text();
      for (let n = 0; n < 200; n++) await (await fetch(`/made-up/${n}/`)).text();
    });
    await expect.poll(() => isKept(page, host.href('/made-up/199/'))).toBe(true);
    await expect
      .poll(async () => (await kept(page)).filter((url) => !/_astro|search\/\w+\//.test(url)).length)
      .toBe(150);
    expect((await kept(page)).filter((url) => url.includes('?'))).toEqual([]);
  });

  test('a script that came as a page is not kept, and is well again with the host', async () => {
    host.fault = (request, response) =>
      !!request.url?.includes('search-dialog') &&
      !!response
        .writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=31536000, immutable' })
        .end('<p>');
    const page = await read('/');
    // Without its dialog the search is the plain form at the head.
    await page.keyboard.press('/');
    await page.locator('#site-search:focus').waitFor();
    expect((await kept(page)).filter((url) => url.includes('search-dialog'))).toEqual([]);
    host.fault = null;
    await page.reload();
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
  });

  test('two sites in folders of one origin leave each other’s copies alone', async () => {
    const worker = await (await fetch(host.href('/sw.js'))).text();
    host.fault = (request, response) => {
      const [, rest] = /^\/(?:one|two)\/(.*)$/.exec(request.url ?? '') ?? [];
      if (rest === undefined) return false;
      response.writeHead(200, { 'content-type': rest === '' ? 'text/html' : 'text/javascript' });
      return !!response.end(rest === '' ? '<link rel="icon" href="data:,"><title>页</title>' : worker);
    };
    const page = await site.page({ offlineCopies: true, allow });
    for (const folder of ['/one/', '/two/']) {
      await page.goto(host.href(folder));
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('sw.js');
        await navigator.serviceWorker.ready;
      });
      await readOn(page, folder);
    }
    expect(await isKept(page, host.href('/one/'))).toBe(true);
    expect((await page.evaluate(() => caches.keys())).length).toBe(2);
  });
});

test.describe('what the reader asks to keep', () => {
  const button = (page: Page, name: RegExp): ReturnType<Page['locator']> =>
    page.locator('keep-offline').getByRole('button', { name });
  /** The button stands at the foot, and works when one comes near it. */
  const keepIt = async (page: Page): Promise<void> => {
    await page.locator('.colophon').scrollIntoViewIfNeeded();
    await button(page, /存在本机/)
      .first()
      .click();
  };
  const state = (page: Page): Promise<string> => page.locator('keep-offline [role=status]').first().innerText();

  test('a report stays, with its search, however much else is read; it can be let go', async () => {
    const page = await read('/about/');
    await page.goto(host.href(path));
    await keepIt(page);
    await expect.poll(() => state(page), { timeout: 20_000 }).toMatch(/存在本机，\d+\.\d MB/);
    await page.evaluate(async () => {
      for (let n = 0; n < 160; n++) await (await fetch(`/about/?${n}`)).text();
    });
    await page.context().setOffline(true);
    await page.goto(host.href(path));
    expect(await page.locator('.report-text span[id]').count()).toBeGreaterThan(50);
    await page.locator('.report-text a.n').first().click();
    await page.locator('number-card:popover-open').waitFor();
    await page.context().setOffline(false);
    await page.goto(host.href(path));
    await page.locator('.colophon').scrollIntoViewIfNeeded();
    await button(page, /删去/).first().click();
    await expect.poll(() => state(page)).toBe('');
    const sets = await page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith(' kept')) ?? '';
      return (await (await caches.open(name)).keys()).map(({ url }) => url);
    });
    expect(sets.filter((url) => !url.endsWith('/kept.json'))).toEqual([]);
  });

  test('after a release the copy is whole and of one release, and says that it is old', async () => {
    const page = await read(path);
    await keepIt(page);
    await expect.poll(() => state(page), { timeout: 20_000 }).toMatch(/存在本机/);
    host.published = 'renamed';
    await readOn(page, '/about/');
    await page.goto(host.href(path));
    await page.locator('.colophon').scrollIntoViewIfNeeded();
    await expect.poll(() => state(page)).toContain('此后有更新');
    await button(page, /更新本机/)
      .first()
      .click();
    await expect.poll(() => state(page), { timeout: 20_000 }).toMatch(/存在本机，\d+\.\d MB$/);
    const names = await page.evaluate(async (url) => {
      const name = (await caches.keys()).find((one) => one.endsWith(' kept')) ?? '';
      const cache = await caches.open(name);
      const text = (await (await cache.match(url))?.text()) ?? '';
      const named = [...text.matchAll(/_astro\/[\w.-]+\.(?:js|css)/g)].map(([one]) => one);
      const there = (await cache.keys()).map((request) => request.url);
      return named.filter((one) => !there.some((other) => other.endsWith(one)));
    }, host.href(path));
    expect(names).toEqual([]);
  });

  test('storage that is full is said plainly, and nothing is left half', async () => {
    const page = await read(path);
    await quota(page, 1000);
    await keepIt(page);
    await expect.poll(() => state(page), { timeout: 20_000 }).toContain('没有空间');
    host.fault = (request, response) => !!request.url?.endsWith('figures.json') && !!response.writeHead(500).end();
    await quota(page, 200_000_000);
    await keepIt(page);
    await expect.poll(() => state(page), { timeout: 20_000 }).toContain('什么也没有留下');
  });
});
