/** Comparing and the indicator table in a real browser: addresses that restore, filters, downloads, charts, and all without scripts. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test, type Page } from '@playwright/test';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { VIEWS } from '../../src/lib/compare/comparison-address.ts';
import { axe } from './axe.ts';
import { openSite, PHONE } from './harness.ts';
import { serveMany } from './many-rows.ts';
import { pageTypes } from './page-types.ts';

const data = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
const REPORTS = data<ReportSummary[]>('reports.json').map(({ id }) => id);
const INDICATORS = data<Indicator[]>('indicators.json');
const [FIRST = '', SECOND = '', THIRD = ''] = REPORTS;

/** Reproducible random numbers below n, so that a failure can be looked at again. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const site = openSite();

const compared = async (page: Page): Promise<void> => page.locator('compare-reports[data-status=done]').waitFor();
/** Everything a reader sees of a comparison, without the pixels. */
const shownComparison = (page: Page) =>
  page.evaluate(() => ({
    ticked: [...document.querySelectorAll<HTMLInputElement>('input[name=reports]:checked')].map(({ value }) => value),
    view: document.querySelector('.tabs [aria-current]')?.textContent.trim(),
    title: document.querySelector('[data-comparison-title]')?.textContent,
    text: document.querySelector('[data-comparison-view]')?.textContent,
  }));
const shownIds = (page: Page) =>
  page.locator('[data-indicator]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-indicator')));

test.describe('comparing', () => {
  test('ten random comparisons restore from their address in a new profile', async () => {
    test.setTimeout(240_000);
    const roll = dice(7);
    const maker = await site.open('/compare/');
    const setBoxes = (chosen: string[]): Promise<void> =>
      maker.evaluate((wanted) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=reports]')];
        for (const box of boxes) if (box.checked && !wanted.includes(box.value)) box.click();
        for (const id of wanted) {
          const box = boxes.find(({ value }) => value === id);
          if (!box?.checked) box?.click();
        }
      }, chosen);
    for (let round = 0; round < 10; round++) {
      const wanted = 2 + roll(Math.min(4, REPORTS.length - 1));
      const chosen = [...REPORTS]
        .map((id) => ({ id, key: roll(1e6) }))
        .sort((a, b) => a.key - b.key)
        .slice(0, wanted)
        .map(({ id }) => id);
      const view = VIEWS[roll(VIEWS.length)] ?? VIEWS[0];
      await setBoxes(chosen);
      await maker.locator('.tabs').getByRole('link', { name: view.name, exact: true }).click();
      await expect
        .poll(() => maker.locator('[data-comparison-title]').textContent())
        .toMatch(new RegExp(`：${view.title}$`));
      const made = await shownComparison(maker);
      expect(made.ticked.toSorted()).toEqual(chosen.toSorted());
      const fresh = await site.page();
      await fresh.goto(maker.url());
      await compared(fresh);
      await expect.poll(() => shownComparison(fresh), { message: maker.url() }).toEqual(await shownComparison(maker));
      await fresh.context().close();
    }
  });

  test('back and forward go through what was looked at', async () => {
    const page = await site.open(`/compare/?reports=${FIRST},${SECOND}`);
    await compared(page);
    const title = page.locator('[data-comparison-title]');
    await page.locator('.tabs').getByRole('link', { name: '篇幅' }).click();
    await expect.poll(() => title.textContent()).toMatch(/篇幅/);
    await page.locator(`input[value="${THIRD}"]`).check();
    await expect.poll(() => page.url()).toContain(`${FIRST},${SECOND},${THIRD}&view=attention`);
    await page.goBack();
    await expect.poll(() => page.locator('input[name=reports]:checked').count()).toBe(2);
    await page.goBack();
    await expect.poll(() => title.textContent()).toMatch(/指标/);
    await page.goForward();
    await expect.poll(() => title.textContent()).toMatch(/篇幅/);
  });

  test('one report, an unknown one and too many are said in words', async () => {
    const page = await site.page();
    const note = async (query: string): Promise<string | null> => {
      await page.goto(site.href(`/compare/?reports=${query}`));
      return page.locator('[data-chooser-note]').textContent();
    };
    expect(await note(FIRST)).toBe('再选一份就可以比较。');
    expect(await note(`${FIRST},nowhere-2020`)).toBe('没有编号为 nowhere-2020 的报告。再选一份就可以比较。');
    expect(await note('')).toBe('');
  });

  test('every two reports are compared without scripts, in every view', async () => {
    const page = await site.open('/compare/', { javaScript: false });
    const pairs = await page
      .locator('.pair-links a')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
    expect(pairs).toHaveLength((REPORTS.length * (REPORTS.length - 1)) / 2);
    await page.goto(pairs[0] ?? '');
    for (const { name, title } of VIEWS) {
      await page.locator('.tabs').getByRole('link', { name, exact: true }).click();
      expect(await page.locator('h2').first().textContent()).toBe(title);
      expect((await page.locator('main').textContent())?.length).toBeGreaterThan(200);
    }
  });

  test('the page of a pair says what the island says', async () => {
    const [a = '', b = ''] = [FIRST, SECOND].toSorted();
    const still = await site.page({ javaScript: false });
    const live = await site.page();
    for (const { id } of VIEWS) {
      await still.goto(site.href(`/compare/${a}/${b}/${id === 'figures' ? '' : `${id}/`}`));
      await live.goto(site.href(`/compare/?reports=${FIRST},${SECOND}&view=${id}`));
      await compared(live);
      const words = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
      // The buttons below a table are made by a script.
      await live.locator('table-tools').evaluateAll((all) => all.forEach((one) => one.remove()));
      const island = words(await live.locator('[data-comparison-view]').textContent());
      expect(island.length).toBeGreaterThan(100);
      expect(words(await still.locator('section[aria-labelledby=view]').textContent())).toContain(
        island.slice(0, 4000),
      );
    }
  });

  test('axe finds nothing in any view, on a phone and in the dark', async () => {
    test.setTimeout(180_000);
    const page = await site.page({ width: PHONE, scheme: 'dark' });
    for (const { id } of VIEWS) {
      await page.goto(site.href(`/compare/?reports=${REPORTS.slice(0, 3).join(',')}&view=${id}`));
      await compared(page);
      expect(await axe(page), id).toEqual([]);
    }
  });
});

test.describe('the indicator table', () => {
  test('every row stands there without scripts', async () => {
    const page = await site.open('/indicators/', { javaScript: false });
    expect(await shownIds(page)).toEqual(INDICATORS.map(({ id }) => id));
  });

  test('filters of the address leave exactly the rows they name', async () => {
    const page = await site.page();
    const expectRows = async (query: string, holds: (indicator: Indicator) => boolean): Promise<void> => {
      await page.goto(site.href(`/indicators/?${query}`));
      const wanted = INDICATORS.filter(holds).map(({ id }) => id);
      await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/显示/);
      expect((await shownIds(page)).toSorted(), query).toEqual(wanted.toSorted());
    };
    const { concept } = INDICATORS.find((one) => one.concept !== null) ?? { concept: '' };
    await expectRows(`report=${FIRST}`, ({ report }) => report === FIRST);
    await expectRows(
      `report=${FIRST},${SECOND}&kind=target`,
      ({ report, kind }) => [FIRST, SECOND].includes(report) && kind === 'target',
    );
    await expectRows(`concept=${concept}`, (one) => one.concept === concept);
    await expectRows(
      'theme=rural&q=%E4%BA%A9',
      ({ theme, sentence, name }) => theme === 'rural' && (sentence + name).includes('亩'),
    );
    await expectRows('report=nowhere-2020', () => false);
  });

  test('what an address chose and no box stands for is named, and stays chosen when the reader types', async () => {
    const page = await site.open('/indicators/?concept=of-another-collection');
    await page.getByLabel('按文字筛选数字').fill('投资');
    await expect.poll(() => page.url()).toMatch(/q=.*concept=of-another-collection/);
    await page.locator('[data-chips]', { hasText: 'of-another-collection' }).waitFor();
    expect(await shownIds(page)).toEqual([]);
  });

  test('values are sorted within their unit', async () => {
    const page = await site.open('/indicators/?unit=%E5%85%83&sort=-value');
    await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/显示/);
    const values = (await shownIds(page)).map(
      (id) => INDICATORS.find((one) => one.id === id)?.normalized?.value ?? NaN,
    );
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort=descending]').textContent()).toBe('换算值');
  });

  test('what is chosen stands in the address and comes back in a new profile; back and forward work', async () => {
    const page = await site.open('/indicators/');
    await page.getByLabel('按文字筛选数字').fill('投资');
    await page.locator('summary', { hasText: '报告' }).click();
    await page.locator(`input[name=report][value="${FIRST}"]`).check();
    await page.keyboard.press('Escape');
    await page.locator('[data-sort=value]').click();
    await page.locator('summary', { hasText: /^列/ }).click();
    await page.locator('input[name=cols][value=sentence]').check();
    await expect.poll(() => page.url()).toMatch(/q=.*report=.*sort=-value.*cols=/);
    await page.locator('th[data-column=sentence]').waitFor();
    // As it is delivered the table has several bodies; the one that is drawn in their place has what is chosen.
    await expect.poll(() => page.locator('tbody').count()).toBe(1);
    const rows = await page.locator('tbody').allTextContents();
    expect(rows.join()).toContain('投资');
    const fresh = await site.page();
    await fresh.goto(page.url());
    await expect.poll(() => fresh.locator('tbody').allTextContents()).toEqual(rows);
    await page.goBack();
    await expect.poll(() => page.locator('th[data-column=sentence]').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(0);
    await page.goForward();
    await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(1);
  });

  test('every row stands there once a reader comes near the table, and the one that the address names', async () => {
    const rows = '[data-indicator]:visible';
    const page = await site.open('/indicators/');
    expect(await page.locator(rows).count()).toBeLessThan(INDICATORS.length);
    await page.getByRole('link', { name: '全部数字的表' }).click();
    await expect.poll(() => page.locator(rows).count()).toBe(INDICATORS.length);
    const last = INDICATORS.at(-1)?.id ?? '';
    const named = await site.open(`/indicators/#${last}`);
    await named.locator(`[id="${last}"].is-target`).waitFor();
  });

  test('a facet offers only what leaves rows, with the number it leaves', async () => {
    const page = await site.open(`/indicators/?report=${FIRST}`);
    await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/显示/);
    await page.locator('summary', { hasText: '主题' }).click();
    const offered = await page
      .locator('label:has(input[name=theme]):visible')
      .evaluateAll((labels) =>
        labels.map((label) => [
          label.querySelector('input')?.value ?? '',
          Number(label.querySelector('[data-count]')?.textContent),
        ]),
      );
    const counted = Map.groupBy(
      INDICATORS.filter(({ report }) => report === FIRST),
      ({ theme }) => theme,
    );
    expect(Object.fromEntries(offered)).toEqual(
      Object.fromEntries([...counted].map(([theme, all]) => [theme, all.length])),
    );
  });

  test('CSV and JSON hold exactly the rows that are shown, in their order', async () => {
    const page = await site.open('/indicators/?theme=economy&sort=-value');
    await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/显示/);
    const shown = await shownIds(page);
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const text = await save('下载 CSV');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const records = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
    expect(records.map((record) => record['编号'])).toEqual(shown);
    for (const record of records) {
      const indicator = INDICATORS.find(({ id }) => id === record['编号']);
      expect(record['换算值']).toBe(String(indicator?.normalized?.value ?? ''));
      expect(record['原句']).toBe(indicator?.sentence);
      expect(record['出处']).toBe(site.href(indicator?.url ?? ''));
    }
    const told = JSON.parse(await save('下载 JSON')) as { address: string; rows: { 编号: string }[] };
    expect(told.rows.map((row) => row.编号)).toEqual(shown);
    expect(told.address).toBe(page.url());
  });

  for (const query of ['', '?sort=-value'])
    test(`opens at the row that the address names, marked: ${query}`, async () => {
      const target = INDICATORS.at(-3)?.id ?? '';
      const page = await site.open(`/indicators/${query}#${target}`);
      const row = page.locator(`[id="${target}"]`);
      await expect.poll(() => row.evaluate((element) => element.matches(':target, .is-target'))).toBe(true);
      await expect
        .poll(() =>
          row.evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
    });
});

test.describe('the indicator table with 20,000 rows', () => {
  const ROWS = 20_000;
  async function openMany(): Promise<Page> {
    const page = await site.page();
    await serveMany(page, ROWS);
    await page.route('**/indicators/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/data-total="\d+"/, `data-total="${ROWS}"`);
      await route.fulfill({ response: answer, body });
    });
    await page.goto(site.href('/indicators/'));
    await page.locator('[data-more]').evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => page.locator('[data-status]').textContent()).toBe(`共 ${ROWS} 条`);
    return page;
  }
  const rowIndex = (page: Page): Promise<number> =>
    page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')));

  test('puts few rows into the document, more as the reader scrolls, and tells the place of each; nothing that axe would find', async () => {
    const page = await openMany();
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
    const places = (): Promise<number[]> =>
      page
        .locator('tbody tr[data-indicator]')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-rowindex'))));
    expect((await places())[0]).toBe(2);
    expect((await places()).length).toBeLessThan(200);
    expect(await axe(page)).toEqual([]);
    const region = page.getByRole('region', { name: '数字表' });
    await region.focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await places()).length).toBeGreaterThan(65);
    await page.keyboard.press('End');
    await expect.poll(async () => (await places()).length).toBeGreaterThan(80);
    const known = await places();
    expect(known).toEqual(known.map((_, at) => at + 2));
    // What fits into the document whole needs no places.
    await page.getByLabel('按文字筛选数字').fill('财政收入 4219');
    await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/^显示 \d+ 条/);
    const found = Number(/\d+/.exec((await page.locator('[data-status]').textContent()) ?? '')?.[0]);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(300);
    expect(await page.locator('tbody tr[data-indicator]').count()).toBe(found);
    expect(await page.locator('tbody [aria-rowindex]').count()).toBe(0);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(found + 1));
  });

  test('Tab goes from row to row beyond those in view, and never loses its place', async () => {
    const page = await openMany();
    await page.locator('tbody tr[data-indicator] a').first().focus();
    let at = await rowIndex(page);
    expect(at).toBe(2);
    while (at < 90) {
      await page.keyboard.press('Tab');
      const next = await rowIndex(page);
      expect(next - at, `from row ${at}`).toBeGreaterThanOrEqual(0);
      expect(next - at, `from row ${at}`).toBeLessThanOrEqual(1);
      at = next;
    }
    const seen = await page.evaluate(() => {
      const row = document.activeElement?.getBoundingClientRect();
      const box = document.querySelector('.table-tall')?.getBoundingClientRect();
      return row !== undefined && box !== undefined && row.top >= box.top && row.bottom <= box.bottom;
    });
    expect(seen).toBe(true);
  });

  test('is sorted by keyboard, and says so', async () => {
    const page = await openMany();
    const head = page.getByRole('columnheader', { name: '换算值' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect(await head.getByRole('button').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.locator('tbody tr[data-indicator]').first().getAttribute('aria-rowindex')).toBe('2');
  });
});

test.describe('charts', () => {
  const charted = pageTypes().find(({ name }) => name === '概念')?.path ?? '';

  test('drawn in view only, walked by keys and announced, saved as picture and CSV', async () => {
    const page = await site.page();
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.setViewportSize({ width: 1440, height: 300 });
    await page.goto(site.href(`/compare/economy/`), { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => /draw-chart/.test(url))).toEqual([]);
    await page.locator('.chart-canvas').first().scrollIntoViewIfNeeded();
    await page.locator('report-chart[data-drawn] canvas').first().waitFor();
    expect(scripts.filter((url) => /draw-chart/.test(url))).toHaveLength(1);

    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(site.href(charted));
    const chart = page.locator('report-chart[data-drawn]').first();
    await chart.waitFor();
    const canvas = chart.locator('canvas');
    await canvas.focus();
    const said = new Set<string | null>();
    const points = await chart.evaluate(
      (element) => (JSON.parse((element as HTMLElement).dataset['chart'] ?? '') as { points: unknown[] }).points.length,
    );
    for (let step = 0; step < points; step++) {
      await page.keyboard.press('ArrowRight');
      said.add(await chart.locator('.chart-point').textContent());
    }
    expect(said.size).toBe(points);
    await page.keyboard.press('Home');
    expect(await chart.locator('.chart-point').textContent()).toMatch(/年.*看原句$/);
    expect(await chart.locator('table tbody tr').count()).toBeGreaterThanOrEqual(points);

    const save = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const png = await save('下载图片');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1800);
    expect((await save('下载 SVG')).toString('utf8')).toMatch(/^<svg.*>数据版本 \w+<\/text>/su);
    const records = Papa.parse<Record<string, string>>((await save('下载 CSV')).toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(records).toHaveLength(points);
    for (const record of records) {
      expect(record['单位']).not.toBe('');
      expect(record['出处']).toMatch(/^http.*#s/);
    }
    await canvas.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/.*#s/);
  });

  test('without scripts the table stands alone', async () => {
    const page = await site.open(charted, { javaScript: false });
    expect(await page.locator('report-chart table:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart-drawing:visible').count()).toBe(0);
  });
});
