/** Reading a report: every sentence and number can be reached, and nothing but the controls needs JavaScript. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, ReportSummary, Section } from '../../src/schema/report.ts';
import { axe } from './axe.ts';
import { DESKTOP, openSite, PHONE } from './harness.ts';

const site = openSite();
const data = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
const reports = data<ReportSummary[]>('reports.json').map(({ id }) => data<Report>(`reports/${id}.json`));
const indicators = data<Indicator[]>('indicators.json');
const [first] = reports;
if (!first) throw new Error('no reports');

const flat = (sections: Section[]): Section[] => sections.flatMap((section) => [section, ...flat(section.children)]);
const sentencesOf = (report: Report): { id: string; text: string }[] =>
  [...report.front, ...flat(report.sections).flatMap(({ paragraphs }) => paragraphs)].flatMap((p) => p.sentences);

/** Sentences that do not show at their address: not marked, or hidden under the header or the bar. */
function misplaced(page: Page, ids: string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const wrong: string[] = [];
    for (const id of all) {
      // The browser goes there at once; asking where things are lays them out.
      location.hash = id;
      const sentence = document.getElementById(id);
      const [line] = sentence?.getClientRects() ?? [];
      if (!sentence || !line) {
        wrong.push(`${id}: not there`);
        continue;
      }
      if (!sentence.matches(':target')) wrong.push(`${id}: not the target`);
      const unmarked = getComputedStyle(document.body).backgroundColor;
      const colour = getComputedStyle(sentence).backgroundColor;
      if (colour === unmarked || colour === 'rgba(0, 0, 0, 0)') wrong.push(`${id}: not marked`);
      const top = document.elementFromPoint(line.left + 2, line.top + line.height / 2);
      if (!top || !sentence.contains(top)) wrong.push(`${id}: covered by ${top?.className ?? 'the edge'}`);
    }
    return wrong;
  }, ids);
}

for (const report of reports)
  test.describe(report.id, () => {
    const ids = sentencesOf(report).map(({ id }) => id);

    for (const width of [PHONE, DESKTOP])
      test(`${width} px: every sentence opens at its place, marked and in view`, async () => {
        const page = await site.open(report.url, { width });
        expect(await misplaced(page, ids)).toEqual([]);
        // Once as a visitor comes: straight to a sentence far down.
        const last = ids.at(-1) ?? '';
        await page.goto('about:blank');
        await page.goto(site.href(`${report.url}#${last}`));
        await expect.poll(() => misplaced(page, [last])).toEqual([]);
      });

    test('sentences and headings read as in the data; every number opens its row', async () => {
      const page = await site.open(report.url, { javaScript: false });
      const shown = await page.locator('.report-text span[id]').allTextContents();
      expect(shown).toEqual(sentencesOf(report).map(({ text }) => text));
      const headings = await page
        .locator('.report-text :is(h2, h3, h4, h5, h6)')
        .evaluateAll((all) => all.map((heading) => heading.textContent.replace(/\s*¶$/u, '')));
      expect(headings).toEqual(flat(report.sections).flatMap(({ verbatim }) => (verbatim ? [verbatim] : [])));

      const own = indicators.filter((indicator) => indicator.report === report.id);
      const links = await page
        .locator('.report-text a.n')
        .evaluateAll((all) =>
          all.map((link) => ({ href: link.getAttribute('href') ?? '', also: link.getAttribute('data-also') ?? '' })),
        );
      const linked = new Set(links.flatMap(({ href, also }) => [href.split('#')[1] ?? '', ...also.split(' ')]));
      linked.delete('');
      expect([...linked].toSorted()).toEqual(own.map(({ id }) => id).toSorted());
      expect(own.filter(({ url, sentenceId }) => url !== `${report.url}#${sentenceId}`)).toEqual([]);
    });

    test('on paper: every heading, every number, the addresses, no controls', async () => {
      const page = await site.open(`${report.url}#${ids.at(-1) ?? ''}`);
      await page.emulateMedia({ media: 'print' });
      const hidden = await page
        .locator('.report-text :is(h2, h3, h4, h5, h6), .report-text a.n')
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length === 0).map((one) => one.textContent));
      expect(hidden).toEqual([]);
      const addresses = await page
        .locator('.pilcrow')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content));
      expect(addresses.filter((content) => !content.includes(`/reports/${report.id}/s`))).toEqual([]);
      expect(await page.locator('.colophon').innerText()).toContain(report.url);
      expect(
        await page
          .locator('header.site-header, .reading-bar, .report-outline')
          .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length),
      ).toBe(0);
      const marked = await page.locator('span:target').evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(marked).not.toBe('rgba(0, 0, 0, 0)');
    });
  });

test('a section on paper has no buttons, and its run-in headings break like the text around them', async () => {
  const page = await site.open(`${first.url}s1/`);
  const breaks = await page
    .locator('.run-in > :is(h2, h3, h4, h5, h6)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).wordBreak));
  expect(breaks.filter((one) => one === 'keep-all')).toEqual([]);
  expect(await page.locator('button:visible').count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[class*=btn-]:visible').count()).toBe(0);
});

test('every row opens its number: the table has a row for each, which leads to its sentence', async () => {
  const page = await site.open('/indicators/', { javaScript: false });
  const rows = await page
    .locator('[data-indicator][id]')
    .evaluateAll((all) =>
      all.map(({ id, firstElementChild }) => [id, firstElementChild?.firstElementChild?.getAttribute('href')]),
    );
  expect(new Map(rows.map(([id, address]) => [id, site.href(address ?? '')]))).toEqual(
    new Map(indicators.map(({ id, url }) => [id, site.href(url)])),
  );
});

test.describe('without JavaScript', () => {
  test('a number is a link to its row, ¶ to the page of its section, 只看数字 and 提纲 work', async () => {
    const page = await site.open(first.url, { width: PHONE, javaScript: false });
    const number = page.locator('.report-text a.n').first();
    const id = (await number.getAttribute('href'))?.split('#')[1];
    await number.click();
    await page.waitForURL(`**/indicators/#${id ?? ''}`);
    await page.goBack();
    await page.locator('.pilcrow').first().click();
    await page.waitForURL(`**${first.url}s*/`);
    await page.goBack();
    await page.getByRole('button', { name: '提纲' }).click();
    await page.getByRole('navigation', { name: '提纲' }).getByRole('link').nth(2).click();
    expect(new URL(page.url()).hash).toMatch(/^#s\d/);
    await page.goto(site.href(first.url));
    await page.getByLabel('只看数字').check();
    const shown = page.locator('.report-text span[id]:visible');
    expect(await shown.count()).toBeGreaterThan(0);
    expect(await shown.filter({ hasNot: page.locator('a.n') }).count()).toBe(0);
  });
});

test.describe('the card of a number', () => {
  test('opens by keyboard, says what it is, closes by Esc and gives the focus back', async () => {
    const page = await site.open(first.url);
    const number = page.locator('.report-text a.n').first();
    await expect.poll(() => number.getAttribute('aria-haspopup')).toBe('dialog');
    await number.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.waitFor();
    const indicator = indicators.find(({ report }) => report === first.id);
    expect(await card.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await card.locator('#number-card-name').innerText()).toContain(indicator?.name);
    expect(await number.getAttribute('aria-expanded')).toBe('true');
    expect(await axe(page)).toEqual([]);
    // Tab goes into the card, to its first link.
    await page.keyboard.press('Tab');
    expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await number.getAttribute('aria-expanded')).toBe('false');
  });

  test('by touch it is a sheet whose link leads to the row', async () => {
    const page = await site.open(first.url, { width: PHONE });
    const number = page.locator('.report-text a.n').nth(3);
    await number.tap();
    await page.getByRole('dialog').getByRole('link', { name: '在数字表中查看这一行' }).tap();
    await page.waitForURL('**/indicators/#*');
  });

  test('every number has a card', async () => {
    const page = await site.page();
    for (const report of reports) {
      const answer = await page.request.get(site.href(`${report.url}figures.json`));
      const cards = (await answer.json()) as Record<string, unknown>;
      expect(Object.keys(cards)).toEqual(indicators.filter((one) => one.report === report.id).map(({ id }) => id));
    }
  });

  test('where its data does not come, the link is followed', async () => {
    const page = await site.page({ allow: [/figures\.json/, /Failed to load/] });
    await page.route('**/figures.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(site.href(first.url));
    await page.locator('.report-text a.n').first().click();
    await page.waitForURL('**/indicators/#*');
  });
});

test.describe('finding one’s way', () => {
  test('the outline marks the place, as a sheet on the phone it closes when a place is chosen', async () => {
    const page = await site.open(first.url);
    const section = flat(first.sections)[3];
    if (!section) throw new Error('a report of three sections');
    const outline = page.getByRole('navigation', { name: '提纲' });
    await outline.locator(`a[href$="#${section.id}"]`).click();
    await expect.poll(() => outline.locator('[aria-current]').getAttribute('href')).toContain(`#${section.id}`);
    const phone = await site.open(first.url, { width: PHONE });
    await phone.getByRole('button', { name: '提纲' }).tap();
    await phone.locator(`.report-outline a[href$="#${section.id}"]`).tap();
    await phone.locator('.report-outline').waitFor({ state: 'hidden' });
    expect(new URL(phone.url()).hash).toBe(`#${section.id}`);
  });

  test('problems and plans are one tap away', async () => {
    const page = await site.page({ width: PHONE });
    for (const report of reports) {
      await page.goto(site.href(report.url));
      for (const [half, name] of [
        ['problems', '问题'],
        ['plan', '计划'],
      ] as const) {
        const start = flat(report.sections).find((section) => section.half === half);
        if (!start) continue;
        await page.locator('.reading-bar').getByRole('link', { name }).tap();
        expect(new URL(page.url()).hash).toBe(`#${start.id}`);
      }
    }
  });

  for (const width of [PHONE, DESKTOP])
    test(`the name of a half stands above what it names, at ${width} px`, async () => {
      const page = await site.page({ width });
      for (const report of reports) {
        await page.goto(site.href(report.url));
        const overlapping = await page.evaluate(() =>
          [...document.querySelectorAll('.report-text .half')]
            .filter((half) => {
              const named = half.parentElement?.querySelector(':scope > :is(h2, p:not(.half), .run-in)');
              return !named || half.getBoundingClientRect().bottom > named.getBoundingClientRect().top;
            })
            .map((half) => half.parentElement?.id),
        );
        expect(overlapping, report.id).toEqual([]);
      }
    });

  test('tab order: skip link, site, then the page; the skip link leads to the text', async () => {
    const page = await site.open(first.url);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const one = document.activeElement;
        return one?.getAttribute('aria-label') ?? one?.textContent.trim() ?? '';
      });
    const order: string[] = [];
    for (let press = 0; press < 16; press += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order[0]).toBe('跳到正文');
    expect(order.slice(2, 7)).toEqual(['地方', '话题', '报告', '指标', '比较']);
    expect(order).toContain('阅读设置');
    await page.goto(site.href(first.url));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test.describe('what has been corrected', () => {
  test('says so at the sentence and in the list', async () => {
    const page = await site.page();
    for (const report of reports) {
      for (const { sentence, reason } of report.corrections) {
        await page.goto(site.href(`${report.url}${sentence === null ? '' : `#${sentence}`}`));
        expect(await page.locator('#corrections').innerText()).toContain(reason);
        if (sentence !== null)
          expect(await page.locator(`[id="${sentence}"] + .correction-note`).innerText()).toContain('更正');
      }
    }
  });
});

test.describe('reading aloud', () => {
  test('reads sentence by sentence with a Chinese voice, marks the place, stops', async () => {
    const page = await site.page();
    // The browser of the tests has no voices.
    await page.addInitScript(() => {
      const voice = { lang: 'zh-CN', name: '测试', default: true, localService: true, voiceURI: 'test' };
      const spoken: string[] = [];
      const voices = new Set<string>();
      Object.assign(window, { spoken, voices });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class extends EventTarget {
          text: string;
          voice = { name: '' };
          constructor(text: string) {
            super();
            this.text = text;
          }
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), {
          getVoices: () => [{ lang: 'en-US' }, { ...voice, lang: 'zh-TW' }, voice, { ...voice, name: '另一个' }],
          cancel: () => undefined,
          speak: (words: EventTarget & { text: string; voice: { name: string; lang: string } }) => {
            spoken.push(words.text);
            voices.add(`${words.voice.name} ${words.voice.lang}`);
            if (spoken.length < 3) setTimeout(() => words.dispatchEvent(new Event('end')));
          },
        }),
      });
    });
    const section = flat(first.sections).find(
      ({ runIn, paragraphs }) => runIn && (paragraphs[0]?.sentences.length ?? 0) > 2,
    );
    if (!section) throw new Error('a section with a run-in heading');
    await page.goto(site.href(section.url));
    await page.getByRole('button', { name: '朗读本节' }).click();
    const spoken = (): Promise<string[]> => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    await expect.poll(async () => (await spoken()).length).toBe(3);
    const sentences = section.paragraphs[0]?.sentences ?? [];
    expect((await spoken())[0]).toBe(section.verbatim + (sentences[0]?.text ?? ''));
    expect((await spoken())[2]).toBe(sentences[2]?.text);
    expect(await page.locator('.marked').getAttribute('id')).toBe(sentences[2]?.id);
    // The first of those of the mainland, as the system lists them.
    expect(await page.evaluate(() => [...(window as unknown as { voices: Set<string> }).voices])).toEqual([
      '测试 zh-CN',
    ]);
    await page.getByRole('button', { name: '停止朗读' }).click();
    expect(await page.locator('.marked').count()).toBe(0);
  });
});

test.describe('settings', () => {
  test('text size and theme are kept, without a flash', async () => {
    const page = await site.open(first.url);
    await page.getByRole('button', { name: '阅读设置' }).click();
    const size = (): Promise<number> =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await page.getByText('特大', { exact: true }).click();
    await page.getByText('深色', { exact: true }).click();
    expect(await size()).toBeGreaterThan(before);
    const other = flat(first.sections)[0];
    await page.goto(site.href(other?.url ?? '/'));
    expect(await size()).toBeGreaterThan(before);
    // Set by a script that the parser waits for: before anything is painted.
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    const script = await page.locator('head script[src$="/theme.js"]').evaluate((one) => ({
      waits: one instanceof HTMLScriptElement && !one.async && !one.defer && one.type === '',
    }));
    expect(script.waits).toBe(true);
  });

  test('大字版 by the address, kept over pages, left again', async () => {
    const page = await site.open(`${first.url}?mode=large`, { width: PHONE });
    const mode = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['mode']);
    expect(await mode()).toBe('large');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((one) => one.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(one).fontSize) < 24)
        .map((one) => `${one.localName}.${one.className}`),
    );
    // 18pt = 24px, and the sign ¶ is shown as words of that size.
    expect([...new Set(small)].filter((one) => !one.includes('pilcrow'))).toEqual([]);
    await page.goto(site.href('/reports/'));
    expect(await mode()).toBe('large');
    await page.getByRole('link', { name: '返回标准版' }).click();
    await page.waitForURL('**mode=standard');
    expect(await mode()).toBe(undefined);
    await page.goto(site.href(first.url));
    expect(await mode()).toBe(undefined);
  });
});
