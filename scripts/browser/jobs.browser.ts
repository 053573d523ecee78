/**
 * What readers come for, as they would say it: each job done on a phone and at a desk, from the home page, in three steps at most, to
 * the answer. A step is what a reader does: to press, to type and enter, to choose.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { DESKTOP, openSite, PHONE } from './harness.ts';

const site = openSite();
const STEPS = 3;

/** A reader on a page, whose steps are counted. */
class Reader {
  readonly page: Page;
  steps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(name: string | RegExp, within = 'body'): Promise<void> {
    this.steps++;
    // Who searches first has left the home page as soon as it is there.
    if (this.page.url() === 'about:blank') await this.page.goto(site.href('/'));
    const place = this.page.locator(within);
    const link = place
      .getByRole('link', { name })
      .or(place.getByRole('button', { name }))
      .or(place.locator('summary', { hasText: name }));
    await link.first().click();
    await this.page.waitForLoadState();
  }

  /** Types into the search of the home page and enters. */
  async search(q: string): Promise<void> {
    this.steps++;
    await this.page.goto(site.href(`/search/?q=${encodeURIComponent(q)}`));
    await this.page.locator('search-page[data-search-status=done]').waitFor();
  }

  async reads(words: string | RegExp, within = 'main'): Promise<void> {
    await expect.poll(() => this.page.locator(within).first().textContent(), { timeout: 10_000 }).toMatch(words);
  }
}

type Job = [who: string, says: string, does: (reader: Reader) => Promise<void>];

const download = async ({ page }: Reader, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

const JOBS: Job[] = [
  [
    '居民',
    '北仓镇答应在养老上做什么？',
    async (reader) => {
      await reader.search('北仓镇 养老');
      await reader.reads(/北仓镇的报告写到“养老”：/);
      await reader.reads(/养老/, '[data-tier=place]');
    },
  ],
  [
    '居民',
    '我们镇去年做了什么？',
    async (reader) => {
      await reader.press('北庄镇');
      await reader.reads(/财政收入/);
    },
  ],
  [
    '居民',
    '哪里要修路？',
    async (reader) => {
      await reader.search('修路');
      await reader.reads(/“修路”属于话题“道路”/);
      await reader.press('道路', '.name-list');
      await reader.reads(/道路/);
    },
  ],
  [
    '居民',
    '孩子上学的事各镇怎么说？',
    async (reader) => {
      await reader.search('上学');
      await reader.press('教育', '.name-list');
      await reader.reads(/学位|学校/);
    },
  ],
  [
    '居民',
    '把这句话发到群里，带上镇和日期。',
    async (reader) => {
      await reader.page.addInitScript(() => {
        Object.assign(navigator, {
          share: (data: ShareData) => Promise.resolve(void (document.title = `${data.text} ${data.url}`)),
        });
      });
      await reader.search('财政收入4219万元');
      await reader.press(/4219万元/, '.hits');
      reader.steps++;
      await reader.page
        .locator('.report-text span[id].marked, .report-text span[id]:target')
        .first()
        .dispatchEvent('click');
      await reader.page.getByRole('button', { name: '分享' }).click();
      await expect.poll(() => reader.page.title()).toMatch(/4219万元.*北庄镇.*2025-02-28.*\/s\/beizhuang-2025\/s/s);
    },
  ],
  [
    '居民',
    '没有网络也要能读，全部存下来。',
    async (reader) => {
      await reader.press(/^报告$/, 'header nav');
      await reader.press(/存.*本机/, 'keep-offline');
      await reader.reads(/存在本机，\d/, 'keep-offline');
      await reader.page.context().setOffline(true);
      await reader.page.goto(site.href('/reports/niutang-2022-h1/'));
      await reader.reads(/牛塘镇/);
    },
  ],
  [
    '记者',
    '谁说的42.4亿元？',
    async (reader) => {
      await reader.search('42.4亿元');
      await reader.reads(/固定资产投资.*42\.4亿元.*北关区/s);
    },
  ],
  [
    '记者',
    '稿子里的这些数对不对？',
    async (reader) => {
      await reader.press('核对一段文字里的数字');
      reader.steps += 2;
      await reader.page.getByLabel('要核对的文字').fill('北关区去年固定资产投资42亿元。');
      await reader.page.getByRole('button', { name: '核对', exact: true }).click();
      await reader.reads(/取整后一致 1/);
    },
  ],
  [
    '记者',
    '哪些镇写到就业，能不能比？',
    async (reader) => {
      await reader.press(/^就业$/);
      await reader.reads(/城镇新增就业/);
      await reader.reads(/名称不同/);
    },
  ],
  [
    '记者',
    '把这个表下载成Excel。',
    async (reader) => {
      await reader.search('固定资产投资');
      await reader.press('固定资产投资', '.name-list');
      await reader.page.waitForURL(/\/indicators\/[\w-]+\/$/);
      await reader.page.locator('table-tools:defined').first().waitFor();
      const { name, bytes } = await download(reader, () => reader.press('Excel'));
      expect(name).toMatch(/\.xlsx$/);
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    },
  ],
  [
    '记者',
    '只有牛塘镇说了什么？',
    async (reader) => {
      await reader.press(/^套话$/);
      await reader.reads(/份/);
    },
  ],
  [
    '记者',
    '接诉即办，各地原话。',
    async (reader) => {
      await reader.search('接诉即办');
      await reader.reads(/接诉即办降量提质/);
    },
  ],
  [
    '记者',
    '满意率在95%以上的有谁？',
    async (reader) => {
      await reader.search('满意率 >95%');
      await reader.reads(/97\.92%/);
    },
  ],
  [
    '记者',
    '北关区和北庄镇放在一起看。',
    async (reader) => {
      await reader.press(/^比较$/, 'header nav');
      await reader.press(/比较北庄镇2025年与北关区2025年|比较北关区2025年与北庄镇2025年/);
      await reader.reads(/可以相比|能否相比/);
    },
  ],
  [
    '研究者',
    '有哪些概念，各有几地说？',
    async (reader) => {
      await reader.press(/^指标$/, 'header nav');
      await reader.reads(/地区生产总值/);
    },
  ],
  [
    '研究者',
    'fiscal revenue 在这里叫什么？',
    async (reader) => {
      await reader.search('fiscal revenue');
      await reader.press('财政收入', '.name-list');
      await reader.reads(/各级政府|财政/);
    },
  ],
  [
    '研究者',
    '全部指标，要CSV。',
    async (reader) => {
      await reader.press(/^指标$/, 'header nav');
      const { name, bytes } = await download(reader, () => reader.press('下载 CSV'));
      expect(name).toMatch(/\.csv$/);
      expect(bytes.toString().split('\r\n').length).toBeGreaterThan(500);
    },
  ],
  [
    '研究者',
    '环境方面各报告的原文并排。',
    async (reader) => {
      await reader.press(/^比较$/, 'header nav');
      await reader.press(/^生态环境$/);
      await reader.reads(/原文/);
    },
  ],
  [
    '研究者',
    '打印这个地方的一页，开会用。',
    async (reader) => {
      await reader.press(/^地方$/, 'header nav');
      await reader.press(/北仓镇/, 'main');
      const pages = (await reader.page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(pages?.length).toBeLessThanOrEqual(2);
    },
  ],
  [
    '研究者',
    '引用这一节，GB/T 7714。',
    async (reader) => {
      await reader.search('优良天数');
      await reader.press(/优良天数/, '.hits');
      reader.steps++;
      await reader.page
        .locator('.report-text span[id]:target, .report-text span[id].marked')
        .first()
        .dispatchEvent('click');
      await reader.page.locator('passage-tools summary').click();
      await reader.page.getByRole('button', { name: 'GB/T 7714' }).click();
      await reader.reads(/引文已复制|没有复制成功/, 'passage-tools');
    },
  ],
];

for (const width of [PHONE, DESKTOP])
  test.describe(`at ${width} px`, () => {
    for (const [who, says, does] of JOBS)
      test(`${who}：${says}`, async () => {
        // Only what is kept on the device needs the worker, which hides requests from the harness.
        const offlineCopies = says.includes('存');
        // That one and the one in which a page is changed leave it otherwise than they found it.
        const isOwn = offlineCopies || says.includes('群');
        const page = isOwn
          ? site.page({ width, offlineCopies, allow: offlineCopies ? [/ERR_/] : [] })
          : site.kept({ width });
        const reader = new Reader(await page);
        await does(reader);
        expect(reader.steps).toBeLessThanOrEqual(STEPS);
      });
  });
