/** Passing on a passage: link, citation, quote, by mouse, touch and keyboard; the section page as the address to share. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Report, ReportSummary, Section } from '../../src/schema/report.ts';
import { sectionTitle } from '../../src/lib/report/report-name.ts';
import { axe } from './axe.ts';
import { openSite, PHONE } from './harness.ts';

const site = openSite();
const data = <T>(name: string): T => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')) as T;
const reports = data<ReportSummary[]>('reports.json').map(({ id }) => data<Report>(`reports/${id}.json`));
const flat = (sections: Section[]): Section[] => sections.flatMap((section) => [section, ...flat(section.children)]);
const [report] = reports;
if (!report) throw new Error('no reports');
const section = flat(report.sections).find(
  ({ heading, paragraphs, children }) =>
    heading !== null && children.length === 0 && (paragraphs[0]?.sentences.length ?? 0) > 1,
);
const sentence = section?.paragraphs[0]?.sentences[1];
if (!section || !sentence) throw new Error('no section with two sentences');

async function openPage(path: string, width?: number): Promise<Page> {
  const page = await site.page(width ? { width } : {});
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site.href(path));
  return page;
}
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Clicks or taps into the first line of a sentence, beside its numbers. */
async function touch(page: Page, id: string): Promise<void> {
  const target = page.locator(`[id="${id}"]`);
  await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const point = await target.evaluate((one) => {
    const [line] = one.getClientRects();
    return { x: (line?.left ?? 0) + 6, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  });
  await page.mouse.click(point.x, point.y);
}

test.describe('a sentence', () => {
  for (const width of [undefined, PHONE])
    test(`a click opens the toolbar, which copies every form (${width} px)`, async () => {
      const page = await openPage(report.url, width);
      await touch(page, sentence.id);
      const tools = page.getByRole('dialog');
      await tools.waitFor();
      expect(await page.locator('.marked').getAttribute('id')).toBe(sentence.id);
      expect(await axe(page)).toEqual([]);
      const address = site.href(`${report.url}#${sentence.id}`);
      const copied = async (name: string): Promise<string> => {
        await tools.getByRole('button', { name }).click();
        await expect.poll(() => tools.getByRole('status').innerText()).toContain('已复制');
        return clipboard(page);
      };
      expect(await copied('复制链接')).toBe(address);
      const quote = await copied('复制文字和出处');
      expect(quote).toContain(sentence.text);
      expect(quote).toContain(address);
      await tools.getByText('引文格式与嵌入').click();
      expect(await copied('GB/T 7714')).toMatch(/\[R\/OL\].*\[\d{4}-\d{2}-\d{2}\]\. http/);
      expect(await copied('一句话')).toContain(report.meeting);
      expect(await copied('Markdown')).toMatch(/^> /);
      await page.keyboard.press('Escape');
      await tools.waitFor({ state: 'hidden' });
      expect(await page.locator('.marked').count()).toBe(0);
    });

  test('by keyboard: from sentence to sentence, Enter opens, Esc goes back', async () => {
    const page = await openPage(report.url);
    const start = page.getByRole('button', { name: '逐句浏览' });
    await start.focus();
    expect(await start.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await expect.poll(focused).toMatch(/^s0\./);
    const from = await focused();
    await page.keyboard.press('ArrowDown');
    const next = await focused();
    expect(next).not.toBe(from);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(from);
    await page.keyboard.press('Enter');
    const tools = page.getByRole('dialog');
    await tools.waitFor();
    expect(await tools.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(site.href(`${report.url}#${from}`));
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(from);
  });

  test('a selection offers the words with their source', async () => {
    const page = await openPage(report.url);
    const target = page.locator(`[id="${sentence.id}"]`);
    await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const words = await target.evaluate((one) => {
      const text = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
      if (!text) return '';
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, Math.min(8, text.textContent?.length ?? 0));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      return range.toString();
    });
    const tools = page.getByRole('dialog', { name: '选中的文字' });
    await tools.getByRole('button', { name: '复制文字和出处' }).click();
    await expect.poll(() => clipboard(page)).toContain(`“${words.trim()}”`);
  });

  test('the share sheet of the system gets title, words and address', async () => {
    const page = await site.page({ width: PHONE });
    // The browser of the tests has no share sheet.
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', { value: (data: ShareData) => Promise.resolve(shared.push(data)) });
    });
    await page.goto(site.href(report.url));
    const shared = (): Promise<ShareData[]> =>
      page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
    const share = page.getByRole('dialog').getByRole('button', { name: '分享' });
    await touch(page, sentence.id);
    await share.tap();
    await expect.poll(async () => (await shared()).length).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator(`[id="${section.id}"] .pilcrow`).first().tap();
    await share.tap();
    await expect.poll(async () => (await shared()).length).toBe(2);
    const title = `${sectionTitle(section)} · ${await page.title()}`;
    const [one, whole] = await shared();
    expect(one).toMatchObject({ title, url: site.href(`/s/${report.id}/${sentence.id}/`) });
    expect(one?.text).toContain(`“${sentence.text}”——`);
    expect(one?.text).toContain(report.date);
    expect(whole?.title).toBe(title);
    expect(whole?.url).toBe(site.href(section.url));
    expect(section.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('')).toContain(
      whole?.text?.replace(/^“|(?:……)?”——.*$/g, ''),
    );
  });

  test('where there is no clipboard, it says so and gives the address', async () => {
    const page = await openPage(report.url);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await touch(page, sentence.id);
    await page.getByRole('button', { name: '复制链接' }).click();
    const status = page.getByRole('dialog').getByRole('status');
    await expect.poll(() => status.innerText()).toContain(site.href(`${report.url}#${sentence.id}`));
  });
});

test.describe('a section', () => {
  test('¶ opens the toolbar with the address of its page', async () => {
    const page = await openPage(report.url);
    await page.locator(`[id="${section.id}"] .pilcrow`).first().click();
    const tools = page.getByRole('dialog');
    await tools.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(() => clipboard(page)).toBe(site.href(section.url));
    await tools.getByRole('link', { name: '本节页面' }).click();
    await page.waitForURL(`**${section.url}`);
  });

  test('its page stands alone: title, preview, context, neighbours, the way to the whole, as delivered', async () => {
    const page = await openPage(section.url);
    const meta = (name: string): Promise<string | null> =>
      page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await page.title()).toContain(section.heading);
    expect(await meta('og:title')).toContain(section.heading);
    expect(await meta('og:description')).toContain(section.heading?.slice(0, 8));
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(section.url);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(section.heading);
    expect(await page.getByRole('navigation', { name: '所在位置' }).getByRole('link').count()).toBeGreaterThan(1);
    expect(await page.locator('main').innerText()).toContain(report.meeting);
    await page.getByText('原样对照').click();
    const list = page.getByRole('list', { name: '交付原文' });
    await list.waitFor();
    const lines = await list.locator('li').allInnerTexts();
    const source = readFileSync(`dist/data/sources/${report.id}.txt`, 'utf8').split(/\r\n|\n/);
    expect(lines).toEqual(source.slice(section.lines[0] - 1, section.lines[1]).filter((line) => line.trim() !== ''));
    await page.getByRole('link', { name: '在全文中阅读' }).click();
    await page.waitForURL(`**${report.url}#${section.id}`);
    const top = await page.locator(`[id="${section.id}"]`).evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
  });

  test('neighbours lead through all sections of a level, in order', async () => {
    const page = await openPage(report.sections[0]?.url ?? '');
    for (const next of report.sections.slice(1)) {
      await page.locator('.neighbours [rel=next]').click();
      await page.waitForURL(`**${next.url}`);
    }
    expect(await page.locator('.neighbours [rel=next]').count()).toBe(0);
  });
});
