/** The search page, the dialog and the marks on the page that a result opens. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, DESKTOP, openSite, PHONE, WIDTHS } from './harness.ts';

const site = openSite();

const done = (page: Page): Promise<void> => page.locator('[data-search-status="done"]').waitFor();
const matches = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-matches]').getAttribute('data-matches'));
const box = (page: Page) => page.locator('search-page input[type=search]');
const results = (page: Page) => page.locator('[data-result]');

async function search(page: Page, q: string): Promise<void> {
  await box(page).fill(q);
  await page
    .locator(`search-page[data-search-status="done"]`)
    .and(page.locator(`search-page[data-query=${JSON.stringify(q)}]`))
    .waitFor();
}

describe('the search page', () => {
  test('its address holds its state: opened anew, and with back and forward', async () => {
    const page = await site.open('/search/?q=接诉即办&report=beizhuang-2025&half=plan&sort=date');
    await done(page);
    expect(await matches(page)).toBe(await results(page).count());
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
    const page = await site.open('/search/?q=' + encodeURIComponent('安全 report:北关 half:任务'));
    await done(page);
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
    await page.route('**/data/search/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await page.goto(site.href('/search/'));
    const shown: string[] = [];
    await page.exposeFunction('drawn', (query: string) => void shown.push(query));
    await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('search-page');
      if (!element) throw new Error('no search page');
      new MutationObserver(() => {
        if (element.dataset['searchStatus'] === 'done')
          void (window as unknown as { drawn: (query: string) => void }).drawn(element.dataset['query'] ?? '');
      }).observe(element, { attributes: true, attributeFilter: ['data-query', 'data-search-status'] });
    });
    const typed = '一般公共预算收入完成';
    await box(page).pressSequentially(typed, { delay: 12 });
    await page.locator(`search-page[data-query="${typed}"][data-search-status=done]`).waitFor();
    const lengths = shown.map(({ length }) => length);
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
    expect(await page.locator('.hits mark').first().textContent()).toBe(typed);
    expect(await box(page).inputValue()).toBe(typed);
  });

  test('the keyboard alone: down into the results, up and Escape back into the box, / from anywhere', async () => {
    const page = await site.open('/search/?q=河长');
    await done(page);
    await box(page).focus();
    const focused = (): Promise<number> =>
      page.evaluate(() => [...document.querySelectorAll('[data-result]')].indexOf(document.activeElement as Element));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.locator('.search-facet a').first().focus();
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reports/**#**');
  });

  test('counts are announced', async () => {
    const page = await site.open('/search/');
    const status = page.locator('search-page [role=status]');
    expect(await status.getAttribute('aria-live')).toBe('polite');
    await search(page, '接诉即办');
    await expect.poll(() => status.textContent()).toBe(`找到 ${await matches(page)} 处，在 2 份报告中。`);
    await search(page, '接诉既办');
    await expect.poll(() => status.textContent()).toMatch(/^没有完全相同的文字，有 \d+ 处相近。$/);
    await search(page, '量子纠缠');
    await expect.poll(() => status.textContent()).toBe('没有找到。');
  });

  test('what is not exact is marked as such and stands behind', async () => {
    const page = await site.open('/search/');
    await search(page, '接诉既办');
    expect(await matches(page)).toBe(0);
    expect(await page.locator('[data-tier] .tier-title').first().textContent()).toContain('按“接诉即办”（同音）找到');
    await page.locator('.search-suggest a').first().click();
    await expect.poll(() => box(page).inputValue()).toBe('接诉即办');
    await expect.poll(() => matches(page)).toBeGreaterThan(0);
  });

  test('税收 offers 财政收入 and says how they differ', async () => {
    const page = await site.open('/search/?q=税收');
    await done(page);
    expect(await page.locator('.name-list').textContent()).toMatch(/财政收入.*相近而不同/);
  });

  test('searches are kept on this device alone, and can be forgotten', async () => {
    const page = await site.open('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await search(page, '大天鹅');
    await page.keyboard.press('Enter');
    expect(asked.filter((url) => url.includes(encodeURIComponent('大天鹅')))).toEqual([]);
    await page.goto(site.href('/search/'));
    await page.locator('[data-part=history] a', { hasText: '大天鹅' }).click();
    await expect.poll(() => matches(page)).toBe(1);
    await box(page).fill('');
    await page.locator('[data-forget]').click();
    expect(await page.locator('[data-part=history]').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('search-history'))).toBeNull();
  });

  test('without the index it says so, and tries again', async () => {
    const page = await site.page({ allow: [/no answer|Failed to load resource|ERR_/] });
    let broken = true;
    await page.route('**/data/search/**', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(site.href('/search/?q=河长'));
    await page.locator('[data-search-status="error"]').waitFor();
    expect(await page.locator('search-page [role=status]').textContent()).toBe('搜索数据没有载入。');
    broken = false;
    await page.locator('[data-retry]').click();
    await done(page);
    expect(await matches(page)).toBeGreaterThan(0);
  });

  test('without JavaScript it says so and shows other ways', async () => {
    const page = await site.open('/search/?q=河长', { javaScript: false });
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/JavaScript/);
    expect(await page.locator('main a[href$="/indicators/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href$="/reports/beizhuang-2025/"]').count()).toBeGreaterThan(0);
  });

  test.each(['<img src=x onerror="document.title=1">', '\u0000\ud800', '%E6%zz', '"'.repeat(5000), '🎉'.repeat(50)])(
    'answers %j plainly',
    async (q) => {
      const page = await site.open('/search/');
      const title = await page.title();
      await box(page).fill(q);
      await page.locator('[data-search-status="done"]').waitFor();
      await page.waitForTimeout(600);
      expect(await page.locator('search-page [role=status]').textContent()).toMatch(/[\u4e00-\u9fff]/);
      expect(await page.locator('search-page img').count()).toBe(0);
      expect(await page.title()).toBe(title);
      await page.reload();
      await page.locator('[data-search-status="done"]').waitFor();
    },
  );
});

describe('the dialog', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s opens it, and nothing of it was loaded before', async (keys) => {
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
    const input = page.getByRole('combobox');
    await input.pressSequentially('接诉即办', { delay: 15 });
    await done(page);
    expect(await input.getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowDown');
    const active = async (): Promise<string | null> => input.getAttribute('aria-activedescendant');
    const first = page.getByRole('option').first();
    expect(await active()).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(await page.getByRole('option').last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await input.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reports/**#**');
    await page.locator('search-marks').waitFor();
  });

  test('Enter without a choice leads to all results; a click into a search box opens it with what stands there', async () => {
    const page = await site.open('/');
    await page.locator('main input[type=search]').click();
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('河长');
    await done(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await done(page);
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
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('中华秋沙鸭');
    await done(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('search-marks').waitFor();
    expect(await page.locator('mark.search-mark').allTextContents()).toEqual(['中华秋沙鸭']);
  });
});

describe('the page that a result opens', () => {
  test('marks all hits, walks them, and gives the text back', async () => {
    const page = await site.open('/search/?q=' + encodeURIComponent('同比增长 万元') + '&report=beizhuang-2025');
    await done(page);
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
    await page.reload();
    expect(await page.locator('search-marks').count()).toBe(0);
  });

  test('also in another tab, and through the links that numbers are', async () => {
    const page = await site.open('/search/?q=' + encodeURIComponent('实现财政收入4219万元'));
    await done(page);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      results(page)
        .first()
        .click({ modifiers: ['Control'] }),
    ]);
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

describe.each(WIDTHS)('axe finds nothing at %d px', (width) => {
  test.each(['light', 'dark'] as const)('%s: search page in all states', async (scheme) => {
    const page = await site.open('/search/', { width, scheme });
    expect(await axe(page), 'start').toEqual([]);
    for (const q of ['财政收入', '接诉既办', '量子纠缠', '满意率 >95%', '北庄']) {
      await search(page, q);
      expect(await axe(page), q).toEqual([]);
    }
    if (width === PHONE) {
      await page.locator('.search-filters summary').click();
      expect(await axe(page), 'filters open').toEqual([]);
    }
    await box(page).press('Enter');
    await box(page).fill('');
    await page.locator('[data-part=history]').waitFor();
    expect(await axe(page), 'history').toEqual([]);
  });

  test.each(['light', 'dark'] as const)('%s: dialog and marks', async (scheme) => {
    const page = await site.open('/reports/beizhuang-2025/', { width, scheme });
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    expect(await axe(page), 'empty').toEqual([]);
    for (const q of ['财政收入', '接诉既办', '量子纠缠']) {
      await page.getByRole('combobox').fill(q);
      await page.locator(`dialog[data-query="${q}"][data-search-status=done]`).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await axe(page), q).toEqual([]);
    }
    await page.getByRole('combobox').fill('财政收入');
    await page.locator('dialog[data-query="财政收入"][data-search-status=done]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('search-marks').waitFor();
    expect(await axe(page), 'marks').toEqual([]);
  });
});

test('letters typed right after / are not lost', async () => {
  const page = await site.open('/reports/beizhuang-2025/');
  await page.keyboard.press('/');
  await page.keyboard.type('jsjb');
  await page.locator('dialog[data-query="jsjb"][data-search-status=done]').waitFor();
});

test('typing over a search keeps that search in the history', async () => {
  const page = await site.open('/search/?q=河长');
  await done(page);
  await search(page, '林长');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('林长');
  await search(page, '林长制');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('林长制');
  await page.goBack();
  await expect.poll(() => box(page).inputValue()).toBe('河长');
});

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
  args?: { name?: string };
};

/** Milliseconds of processor time that each task of the page took while something was done: what else the machine does is not counted. */
async function pageTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
}

test('no task of the page takes longer than 50 ms while 20 characters are typed', async () => {
  const page = await site.open('/search/', { width: DESKTOP });
  // What the page does when it opens is not what typing costs.
  await page.waitForLoadState('networkidle');
  const typed = '全面贯彻党的二十大和二十届二中三中全会精';
  const tasks = await pageTasks(page, async () => {
    await box(page).pressSequentially(typed, { delay: 60 });
    await page.locator(`search-page[data-query="${typed}"][data-search-status=done]`).waitFor();
  });
  expect(tasks.length).toBeGreaterThan(20);
  expect(tasks.filter((duration) => duration > 50)).toEqual([]);
});
