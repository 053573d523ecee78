/** The search page, the dialog and the marks on the page that a result opens. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DESKTOP, openSite, PHONE, WIDTHS } from './harness.ts';

const site = openSite();
// One of the longest of all files, and late among them: in one worker, the others would be done long before it.
test.describe.configure({ mode: 'parallel' });

const matches = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-matches]').getAttribute('data-matches'));
const box = (page: Page) => page.locator('search-page input[type=search]');
const combobox = (page: Page) => page.getByRole('combobox');
const results = (page: Page) => page.locator('[data-result]');
const status = (page: Page) => page.locator('search-page [role=status]');
const searchAddress = (q: string, more = ''): string => `/search/?q=${encodeURIComponent(q)}${more}`;

/** Waits until this very query is answered and drawn, on the page or in the dialog. */
const answered = (page: Page, q: string): Promise<void> =>
  page.locator(`[data-search-status=done][data-query=${JSON.stringify(q)}]`).waitFor();

async function search(page: Page, q: string): Promise<void> {
  await box(page).fill(q);
  await answered(page, q);
}

/** Opens the search page with a query and waits for the answer. */
async function openSearch(q: string, more = ''): Promise<Page> {
  const page = await site.kept();
  await page.goto(site.href(searchAddress(q, more)));
  await answered(page, q);
  return page;
}

/** Opens the dialog of a page and waits for the answer to a query. */
async function ask(page: Page, q: string): Promise<void> {
  if (!(await combobox(page).isVisible())) await page.keyboard.press('/');
  await combobox(page).fill(q);
  await answered(page, q);
}

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => node === document.activeElement);

test.describe('the search page', () => {
  test('its address holds its state: opened anew, and with back and forward', async () => {
    const page = await openSearch('接诉即办', '&report=beizhuang-2025&half=plan&sort=date');
    // What is meant by the words, and not written, stands behind what is counted.
    expect(await page.locator('[data-result]:not([data-tier] *)').count()).toBe(await matches(page));
    for (const link of await results(page).all())
      expect(await link.getAttribute('href')).toMatch(/\/reports\/beizhuang-2025\/#s2/);
    expect(await page.locator('.search-facet [aria-current=true]').allTextContents()).toEqual([
      expect.stringContaining('北庄镇2025年'),
      expect.stringContaining('计划'),
      '日期',
    ]);
    const before = await matches(page);
    await page.locator('.search-facet a', { hasText: '计划' }).click();
    await expect.poll(() => matches(page)).toBeGreaterThan(before);
    expect(new URL(page.url()).searchParams.get('half')).toBeNull();
    await page.goBack();
    await expect.poll(() => matches(page)).toBe(before);
    expect(new URL(page.url()).searchParams.get('half')).toBe('plan');
    await page.goForward();
    await expect.poll(() => matches(page)).toBeGreaterThan(before);
  });

  test('filters typed into the words become chips', async () => {
    const page = await openSearch('安全 report:北关 half:任务');
    expect(await page.locator('.search-facet [aria-current=true]').allTextContents()).toEqual([
      expect.stringContaining('北关区2025年'),
      expect.stringContaining('计划'),
      '相关',
    ]);
    await page.locator('.search-facet [aria-current=true]').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('安全');
    expect(new URL(page.url()).searchParams.get('half')).toBe('plan');
  });

  test('answers come in the order of the questions, also over a slow network', async () => {
    const page = await site.page();
    // The list of sounds, which only typing errors need, comes when the test says so.
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let asked = (): void => undefined;
    const wanted = new Promise<void>((resolve) => (asked = resolve));
    await page.route('**/sounds.pack', async (route) => {
      asked();
      await released;
      await route.continue();
    });
    await page.goto(site.href('/search/'));
    await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('search-page');
      if (!element) throw new Error('no search page');
      const drawn: string[] = [];
      Object.assign(window, { drawn });
      new MutationObserver(() => {
        if (element.dataset['searchStatus'] === 'done') drawn.push(element.dataset['query'] ?? '');
      }).observe(element, { attributes: true, attributeFilter: ['data-query', 'data-search-status'] });
    });
    const typed = '一般公共预算收入完成';
    await box(page).pressSequentially(typed);
    await answered(page, typed);
    await box(page).fill('接诉既办');
    await wanted;
    await expect.poll(() => status(page).textContent()).toBe('正在载入搜索数据……');
    expect(await page.locator('.hits mark').first().textContent(), 'the old results stay').toBe(typed);
    await search(page, '河长');
    const arrived = page.waitForResponse('**/sounds.pack');
    release();
    await arrived;
    await search(page, '林长');
    const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
    const order = [...typed].map((_, at) => typed.slice(0, at + 1)).concat('河长', '林长');
    expect(drawn.map((query) => order.indexOf(query))).toEqual(
      drawn.map((query) => order.indexOf(query)).toSorted((a, b) => a - b),
    );
    expect(drawn).not.toContain('接诉既办');
    expect(await box(page).inputValue()).toBe('林长');
  });

  test('the keyboard alone: down into the results, up and Escape back into the box, / from anywhere', async () => {
    const page = await openSearch('河长');
    await box(page).focus();
    const focused = (): Promise<number> =>
      page.evaluate(() => [...document.querySelectorAll('[data-result]')].indexOf(document.activeElement as Element));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await isFocused(page, 'search-page input')).toBe(true);
    await page.locator('.search-facet a').first().focus();
    await page.keyboard.press('/');
    expect(await isFocused(page, 'search-page input')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reports/**#**');
  });

  test('the focus stays on the choice made, and on the results where it is gone', async () => {
    const page = await openSearch('环境');
    const chip = page.locator('.search-facet a[data-key="half:plan"]');
    await chip.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chip.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => isFocused(page, '[data-key="half:plan"]')).toBe(true);
    await search(page, '接诉既办');
    await page.locator('.search-suggest a').first().focus();
    await page.keyboard.press('Enter');
    await answered(page, '接诉即办');
    await expect.poll(() => isFocused(page, '[data-part=results]')).toBe(true);
  });

  test('more hits are there on demand, and the first of them is the next to read', async () => {
    const page = await openSearch('的');
    const addresses = (): Promise<(string | null)[]> =>
      results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const before = await addresses();
    await page.locator('[data-more]').click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before.length);
    await answered(page, '的');
    const focused = async (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    await expect.poll(focused).not.toBeNull();
    const fresh = (await addresses()).find((address) => !before.includes(address));
    expect(await focused()).toBe(fresh);
  });

  test('coming back from a report finds the result again that led there', async () => {
    const page = await openSearch('安全');
    const result = results(page).nth(30);
    const address = await result.getAttribute('href');
    await result.click();
    await page.waitForURL('**/reports/**#**');
    await page.goBack();
    await answered(page, '安全');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null)).toBe(address);
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
  });

  test('a sentence and its neighbour that was found too stand there once', async () => {
    const page = await openSearch('提升平台质效创优环境。');
    await search(page, '环境');
    const lines = await page.locator('.hits-list').evaluateAll((lists) =>
      lists.flatMap((list) => {
        const found = [...list.querySelectorAll('.hit')].map((hit) => hit.textContent);
        return [...list.querySelectorAll('.hit-near')].map((near) => ({ near: near.textContent, found }));
      }),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { near, found } of lines) {
      const text = near.replace(/^……|……$/g, '');
      expect(found.filter((hit) => hit.startsWith(text) || hit.endsWith(text))).toEqual([]);
    }
  });

  test('counts are announced', async () => {
    const page = await site.open('/search/');
    expect(await status(page).getAttribute('aria-live')).toBe('polite');
    await search(page, '接诉即办');
    expect(await status(page).textContent()).toBe(`找到 ${await matches(page)} 处，在 2 份报告中。`);
    await search(page, '接诉既办');
    expect(await status(page).textContent()).toMatch(/^没有完全相同的文字，有 \d+ 处相近。$/);
    await search(page, '量子纠缠');
    expect(await status(page).textContent()).toBe('没有找到。');
    expect(await page.locator('.search-widen a').count()).toBe(2);
  });

  test('what is not exact is marked as such and stands behind', async () => {
    const page = await openSearch('接诉既办');
    expect(await matches(page)).toBe(0);
    expect(await page.locator('[data-tier] .tier-title').first().textContent()).toContain('按“接诉即办”（同音）找到');
    expect(await page.locator('.search-kinds').textContent()).toMatch(/全部 \d+相近文字 \d+/);
    await page.locator('.search-suggest a').first().click();
    await answered(page, '接诉即办');
    expect(await box(page).inputValue()).toBe('接诉即办');
    expect(await matches(page)).toBeGreaterThan(0);
  });

  test('says what it counts where one kind is asked for, figures with period and bound', async () => {
    const page = await openSearch('满意率', '&kind=indicator');
    const rows = await page.locator('.figure-hit').allTextContents();
    expect(await status(page).textContent()).toBe(`找到 ${rows.length} 个数字。`);
    expect(rows.join('\n')).toMatch(/95%以上牛塘镇2022年上半年 · 2022年上半年/);
  });

  test('税收 offers 财政收入 and says how they differ', async () => {
    const page = await openSearch('税收');
    expect(await page.locator('.name-list').textContent()).toMatch(/财政收入.*相近而不同/);
  });

  test('searches are kept on this device alone, and can be forgotten', async () => {
    const page = await site.open('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await search(page, '大天鹅');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect(asked.filter((url) => url.includes(encodeURIComponent('大天鹅')))).toEqual([]);
    await page.goto(site.href('/search/'));
    await page.locator('[data-part=history] a', { hasText: '大天鹅' }).click();
    await answered(page, '大天鹅');
    expect(await matches(page)).toBe(1);
    await box(page).fill('');
    await page.locator('[data-forget]').click();
    expect(await page.locator('[data-part=history]').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('search-history'))).toBeNull();
  });

  test('without the index it says so, and tries again', async () => {
    const page = await site.page({ allow: [/no answer|Failed to load resource|ERR_/] });
    let broken = true;
    await page.route('**/data/search/**', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(site.href(searchAddress('河长')));
    await page.locator('search-page[data-search-status=error]').waitFor();
    expect(await status(page).textContent()).toBe('搜索数据没有载入。');
    expect(await axe(page)).toEqual([]);
    await page.goto(site.href('/about/'));
    await page.keyboard.press('/');
    await combobox(page).fill('河长');
    await page.locator('dialog[data-search-status=error]').waitFor();
    expect(await page.locator('[data-part=count]').textContent()).toContain('搜索数据没有载入');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('search-page[data-search-status=error]').waitFor();
    broken = false;
    await page.getByRole('button', { name: '重试' }).click();
    await answered(page, '河长');
    expect(await matches(page)).toBeGreaterThan(0);
  });

  test('a browser that has kept the name of an index that is gone finds the new one', async () => {
    const page = await site.page({ allow: [/Failed to load resource|404/] });
    const { version } = JSON.parse(readFileSync('dist/data/search/manifest.json', 'utf8')) as { version: string };
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    let isKept = true;
    await page.route('**/data/search/manifest.json', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: isKept ? body.replace(version, '0123456789ab') : body });
      isKept = false;
    });
    await page.goto(site.href(searchAddress('河长')));
    await answered(page, '河长');
    expect(await matches(page)).toBeGreaterThan(0);
    expect(asked).toContain('/data/search/0123456789ab/base.pack');
    expect(asked).toContain(`/data/search/${version}/base.pack`);
  });

  test('without JavaScript it says so and shows other ways', async () => {
    const page = await site.open('/search/?q=河长', { javaScript: false });
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/JavaScript/);
    expect(await page.locator('main a[href$="/indicators/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href$="/reports/beizhuang-2025/"]').count()).toBeGreaterThan(0);
  });

  for (const [what, q] of [
    ['markup', '<img src=x onerror="document.title=1">'],
    ['NUL and half a character', '\u0000\ud800'],
    ['a broken address', '%E6%zz'],
    ['5,000 quotation marks', '"'.repeat(5000)],
    ['pictures', '🎉'.repeat(50)],
  ] as const)
    test(`answers ${what} plainly`, async () => {
      const page = await site.open('/search/');
      const title = await page.title();
      await box(page).fill(q);
      await page.locator('search-page[data-search-status=done]').waitFor();
      expect(await status(page).textContent()).toMatch(/[\u4e00-\u9fff]/);
      expect(await page.locator('search-page img').count()).toBe(0);
      expect(await page.title()).toBe(title);
      await box(page).press('Enter');
      await page.waitForURL('**/search/?q=*');
      await page.reload();
      await page.locator('search-page[data-search-status=done]').waitFor();
    });
});

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources?: { node?: Node }[] };

/** Counts every movement of the page, those that follow a key or click included. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        shifts.push(
          `${value.toFixed(4)} ${sources?.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : '')).join(', ')}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
const shifts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Movements are told with the frame in which they happen.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { shifts: string[] }).shifts;
  });

for (const width of WIDTHS)
  test.describe(`nothing moves at ${width} px`, () => {
    test('arriving with a query, in standard and in large type', async () => {
      const page = await site.page({ width });
      await watchShifts(page);
      for (const q of ['环境', '量子纠缠', '接诉既办', 'bz', '满意率 >95%', 'x'.repeat(500)]) {
        for (const mode of ['standard', 'large']) {
          await page.goto(site.href(searchAddress(q, `&mode=${mode}`)));
          await answered(page, q);
          expect(await shifts(page), `${q}, ${mode}`).toEqual([]);
        }
      }
    });

    test('typing, nothing found, choosing a filter, emptying the box', async () => {
      const page = await site.page({ width });
      await watchShifts(page);
      await page.goto(site.href('/search/'));
      for (const q of ['财', '财政', '财政收', '财政收入', '量子纠缠', '环境', '接诉既办', '的']) await search(page, q);
      if (width === PHONE) {
        // Opening the filters pushes the results down: that is what was asked for.
        await page.locator('.search-filters summary').click();
        await shifts(page);
        await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts.splice(0));
      }
      await page.locator('.search-facet a').first().click();
      await expect.poll(() => page.locator('.search-facet [aria-current=true]').count()).toBe(2);
      await answered(page, '的');
      await box(page).fill('');
      await page.locator('search-page[data-search-status=idle]').waitFor();
      expect(await shifts(page)).toEqual([]);
    });
  });

test('in large type no line is wider than the window', async () => {
  const page = await site.open('/search/?mode=large');
  for (const q of ['环境', '满意率 >95%', '税收', '接诉既办', '量子纠缠', 'x'.repeat(90)]) {
    await search(page, q);
    for (const width of [DESKTOP, PHONE, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wider, `${q} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test.describe('the dialog', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k'])
    test(`${keys} opens it, and nothing of it was loaded before`, async () => {
      const page = await site.page();
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(site.href('/reports/beizhuang-2025/'), { waitUntil: 'networkidle' });
      expect(loaded.filter((url) => /search-(?:dialog|client|worker|marks)|data\/search|fuse/.test(url))).toEqual([]);
      await page.keyboard.press(keys);
      const input = page.getByRole('combobox');
      await input.waitFor();
      expect(await input.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => input.isVisible()).toBe(false);
    });

  test('is a combobox: the focus stays in the box, arrows name the active option, Enter opens it', async () => {
    const page = await site.open('/indicators/');
    await page.keyboard.press('/');
    const input = combobox(page);
    await input.pressSequentially('接诉即办');
    await answered(page, '接诉即办');
    const listbox = page.getByRole('listbox');
    expect(await input.getAttribute('aria-controls')).toBe(await listbox.getAttribute('id'));
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    const groups = await listbox.getByRole('group').all();
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      expect(await group.getAttribute('aria-label')).toMatch(/[\u4e00-\u9fff]/);
      expect(await group.getByRole('option').count()).toBeGreaterThan(0);
    }
    expect(await listbox.locator('[role=group] [role=option]').count()).toBe(await page.getByRole('option').count());
    await page.keyboard.press('ArrowDown');
    const active = async (): Promise<string | null> => input.getAttribute('aria-activedescendant');
    const first = page.getByRole('option').first();
    expect(await active()).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(await page.getByRole('option').last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page, '[role=combobox]')).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reports/**#**');
    await page.locator('search-marks').waitFor();
  });

  test('empty it offers the last searches, and before there are any, what can be asked', async () => {
    const page = await site.open('/about/');
    await page.keyboard.press('/');
    await page.getByRole('group', { name: '可以这样问' }).waitFor();
    await page.keyboard.press('ArrowDown');
    const q = await page.locator('[role=option][aria-selected=true]').getAttribute('data-recent');
    await page.keyboard.press('Enter');
    await answered(page, q ?? '');
    expect(await combobox(page).inputValue()).toBe(q);
    expect(await matches(page)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.goto(site.href('/about/'));
    await page.keyboard.press('/');
    await page.getByRole('group', { name: '最近的搜索' }).waitFor();
    expect(await page.getByRole('option').allTextContents()).toEqual([q]);
  });

  test('counts are spoken once typing pauses, and so is that it takes long', async () => {
    const page = await site.page();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/search/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(site.href('/about/'));
    await page.keyboard.press('/');
    const spoken = page.locator('dialog [role=status]');
    await combobox(page).pressSequentially('河长');
    await expect.poll(() => spoken.textContent()).toBe('正在载入搜索数据……');
    release();
    await answered(page, '河长');
    await expect.poll(() => spoken.textContent()).toBe(await page.locator('[data-part=count]').textContent());
    expect(await spoken.textContent()).toMatch(/^找到 \d+ 处，在 \d+ 份报告中。$/);
    // Told while typing, each count would be cut off by the next.
    const told = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const element = document.querySelector('dialog [role=status]');
          const texts: string[] = [];
          const observer = new MutationObserver(() => {
            texts.push(element?.textContent ?? '');
            observer.disconnect();
            resolve(texts);
          });
          if (element) observer.observe(element, { childList: true, characterData: true, subtree: true });
        }),
    );
    // Without waiting for the answers: a pause of the test is none of the reader.
    for (const q of ['环', '环境', '环境保', '环境保护']) await combobox(page).fill(q);
    await answered(page, '环境保护');
    expect(await told).toEqual([await page.locator('[data-part=count]').textContent()]);
  });

  test('on a report it can be kept to that report, also in the address of all results', async () => {
    const page = await site.open('/reports/beizhuang-2025/s1-1/');
    await ask(page, '安全');
    const all = await matches(page);
    await page.getByLabel('只查这份报告').check();
    await expect
      .poll(() => page.locator('dialog[data-search-status=done]').getAttribute('data-matches'))
      .not.toBe(String(all));
    const addresses = await page
      .locator('[data-result]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toContain('/reports/beizhuang-2025/');
    const found = await matches(page);
    await combobox(page).press('Enter');
    await page.waitForURL('**/search/?q=*');
    await answered(page, '安全');
    expect(new URL(page.url()).searchParams.get('report')).toBe('beizhuang-2025');
    expect(await matches(page)).toBe(found);
    await page.goto(site.href('/about/'));
    await page.keyboard.press('/');
    await combobox(page).waitFor();
    expect(await page.getByLabel('只查这份报告').count()).toBe(0);
  });

  test('a long sentence is shown from shortly before its mark', async () => {
    const page = await site.open('/about/', { width: PHONE });
    await page.locator('.site-nav').waitFor();
    await ask(page, '财政收入');
    const hidden = await page.locator('.search-option-text').evaluateAll(
      (texts) =>
        texts.filter((text) => {
          const mark = text.querySelector('mark');
          return mark && mark.getBoundingClientRect().bottom > text.getBoundingClientRect().bottom;
        }).length,
    );
    expect(hidden).toBe(0);
  });

  test('Enter without a choice leads to all results; a click into a search box opens it with what stands there', async () => {
    const page = await site.open('/');
    await page.locator('main input[type=search]').click();
    await combobox(page).waitFor();
    await page.keyboard.type('河长');
    await answered(page, '河长');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await answered(page, '河长');
    expect(new URL(page.url()).searchParams.get('q')).toBe('河长');
  });

  test('a box reached by Tab stays a plain form', async () => {
    const page = await site.open('/');
    await page.locator('main input[type=search]').focus();
    await page.keyboard.type('河长');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
  });

  test('a result of the same page marks that page', async () => {
    const page = await site.open('/reports/beizhuang-2025/');
    await ask(page, '中华秋沙鸭');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('search-marks').waitFor();
    expect(await page.locator('mark.search-mark').allTextContents()).toEqual(['中华秋沙鸭']);
    // Another search marks anew.
    await ask(page, '大天鹅');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('mark.search-mark').allTextContents()).toEqual(['大天鹅']);
  });
});

test.describe('the page that a result opens', () => {
  test('marks all hits, walks them, and gives the text back', async () => {
    const page = await openSearch('同比增长 万元', '&report=beizhuang-2025');
    const text = (): Promise<string | null> => page.locator('.report-text').textContent();
    await results(page).first().click();
    await page.locator('search-marks').waitFor();
    const marked = await page.locator('mark.search-mark').allTextContents();
    expect(new Set(marked)).toEqual(new Set(['同比增长', '万元']));
    const whole = await text();
    const count = Number(/共 (\d+) 处/.exec((await page.locator('search-marks').textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    const at = async (): Promise<number> =>
      Number(/第 (\d+) 处/.exec((await page.locator('search-marks').textContent()) ?? '')?.[1]);
    const start = await at();
    await page.getByRole('button', { name: '下一处' }).click();
    expect(await at()).toBe((start % count) + 1);
    const current = page.locator('mark[aria-current=true]').first();
    await expect
      .poll(() =>
        current.evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        }),
      )
      .toBe(true);
    await page.reload();
    await page.locator('search-marks').waitFor();
    await page.getByRole('button', { name: '去掉标记' }).click();
    expect(await page.locator('mark.search-mark').count()).toBe(0);
    expect(await text()).toBe(whole);
    expect(await page.locator('.search-outline-count').count()).toBe(0);
    await page.reload();
    expect(await page.locator('search-marks').count()).toBe(0);
  });

  test('its outline says how many hits each section holds', async () => {
    const page = await openSearch('安全', '&report=beizhuang-2025');
    await results(page).first().click();
    await page.locator('search-marks').waitFor();
    const total = Number(/共 (\d+) 处/.exec((await page.locator('search-marks').textContent()) ?? '')?.[1]);
    const counts = (selector: string): Promise<number[]> =>
      page
        .locator(`.report-outline ${selector} > .search-outline-count`)
        .evaluateAll((nodes) => nodes.map(({ textContent }) => Number.parseInt(textContent, 10)));
    const parts = await counts('> ol > li > a');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total);
    // A section counts what lies below it.
    const [first = 0] = parts;
    const below = await counts('> ol > li:has(> a > .search-outline-count):first-of-type > ol > li > a');
    expect(below.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(first);
    const marked = await page
      .locator('.report-outline .search-outline-count')
      .last()
      .evaluate((node) => {
        const section = document.getElementById(node.closest('a')?.hash.slice(1) ?? '');
        return [section?.querySelectorAll('mark.search-mark').length, Number.parseInt(node.textContent, 10)];
      });
    expect(marked[0]).toBe(marked[1]);
  });

  test('also in another tab, and through the links that numbers are', async () => {
    const page = await openSearch('实现财政收入4219万元');
    const link = results(page).first();
    // As with the Ctrl key, at which a browser without a window breaks down.
    await link.evaluate((one: HTMLAnchorElement) => one.setAttribute('target', '_blank'));
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.locator('search-marks').waitFor();
    expect((await opened.locator('mark.search-mark').allTextContents()).join('')).toBe('实现财政收入4219万元');
    expect(await opened.locator('a.n mark.search-mark').textContent()).toBe('4219万元');
    expect(await opened.locator('search-marks').textContent()).toContain('第 1 处，共 1 处');
  });

  test('a page opened otherwise has no marks', async () => {
    const page = await site.open('/reports/beizhuang-2025/#s1.3');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('search-marks').count()).toBe(0);
  });
});

const expectNothing = async (page: Page, state: string): Promise<void> => expect(await axe(page), state).toEqual([]);

// Every state once on the phone in the dark and once wide in large type; the page itself is looked at in each combination.
const LOOKS = [
  { width: PHONE, scheme: 'dark', mode: 'standard' },
  { width: DESKTOP, scheme: 'light', mode: 'large' },
] as const;

for (const { width, mode, scheme } of LOOKS)
  test.describe(`axe finds nothing at ${width} px in ${mode} type`, () => {
    test('search page in all states', async () => {
      const page = await site.open(`/search/?mode=${mode}`, { width, scheme });
      await expectNothing(page, 'start');
      // Typing: before the answer is there, and long after.
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/data/search/**', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(site.href(searchAddress('河长')));
      await expect.poll(() => status(page).textContent()).toBe('正在载入搜索数据……');
      await expectNothing(page, 'loading');
      release();
      await answered(page, '河长');
      for (const q of ['税收', '接诉既办', '量子纠缠', '满意率 >95%', '北庄']) {
        await search(page, q);
        await expectNothing(page, q);
      }
      const panel = page.locator('.search-filters');
      if (!(await panel.evaluate((details) => details.hasAttribute('open')))) {
        await panel.locator('summary').click();
        await expectNothing(page, 'filters open');
      }
      await box(page).press('Enter');
      await box(page).fill('');
      await page.locator('[data-part=history]').waitFor();
      await expectNothing(page, 'history');
    });

    test('dialog and marks', async () => {
      // Over a short page: what lies under the dialog is looked at by itself elsewhere, and would be each time.
      const page = await site.open(`/check/?mode=${mode}`, { width, scheme });
      await page.keyboard.press('/');
      await combobox(page).waitFor();
      await expectNothing(page, 'empty');
      for (const q of ['接诉既办', '量子纠缠', '财政收入']) {
        await ask(page, q);
        await page.keyboard.press('ArrowDown');
        await expectNothing(page, q);
      }
      await page.keyboard.press('Enter');
      await page.locator('search-marks').waitFor();
      await expectNothing(page, 'marks');
      await page.keyboard.press('/');
      await page.getByLabel('只查这份报告').waitFor();
      await expectNothing(page, 'on a report');
    });
  });

test('letters typed right after / are not lost', async () => {
  const page = await site.open('/reports/beizhuang-2025/');
  await page.keyboard.press('/');
  await page.keyboard.type('jsjb');
  await answered(page, 'jsjb');
});

test('typing over a search keeps that search in the history', async () => {
  const page = await openSearch('河长');
  await search(page, '林长');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('林长');
  await search(page, '林长制');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('林长制');
  await page.goBack();
  await answered(page, '河长');
  expect(await box(page).inputValue()).toBe('河长');
});

type TraceEvent = { name: string; ph: string; pid: number; tid: number; tdur?: number };

/** Milliseconds of processor time that each task of the page took while something was done: what else the machine does is not counted. */
async function pageTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  // Names the thread of this page among those of the browser.
  const name = 'this page';
  await page.evaluate((text) => performance.mark(text), name);
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const own = events.find((event) => event.name === name);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === own?.pid && tid === own.tid)
    .filter((event) => event.name.endsWith('RunTask'))
    .map(({ tdur = 0 }) => tdur / 1000);
}

for (const path of ['/search/', '/about/'])
  test(`${path}: no task takes longer than 50 ms while 20 characters are typed`, async () => {
    const page = await site.open(path, { width: DESKTOP });
    const inDialog = path !== '/search/';
    if (inDialog) {
      await page.keyboard.press('/');
      await combobox(page).waitFor();
    }
    const typed = '全面贯彻党的二十大和二十届二中三中全会精';
    const tasks = await pageTasks(page, async () => {
      // 的 stands in nearly every sentence.
      for (const q of ['的', typed]) {
        await (inDialog ? combobox(page) : box(page)).fill('');
        await (inDialog ? combobox(page) : box(page)).pressSequentially(q, { delay: 60 });
        await answered(page, q);
      }
    });
    expect(tasks.length).toBeGreaterThan(20);
    expect(tasks.filter((duration) => duration > 50)).toEqual([]);
  });
