/** A pasted text, its figures looked up in all reports, in the browser alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DESKTOP, openSite, PHONE } from './harness.ts';

const site = openSite();
const TEXT = '去年北关区固定资产投资达到42亿元，北仓镇固定资产投资42.4亿元，建成火箭发射架17座。';

for (const width of [PHONE, DESKTOP])
  test(`at ${width} px: what agrees, what differs, what is not there`, async () => {
    const page = await site.open('/check/', { width });
    const sent: string[] = [];
    page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
    await page.getByLabel('要核对的文字').fill(TEXT);
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.locator('check-page[data-status=done]').waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe(
      '共 3 个数字：另有数值 1，没有找到 1，取整后一致 1。',
    );
    await page.getByRole('link', { name: '42亿元' }).click();
    const found = page.locator('li:target');
    expect(await found.textContent()).toContain('固定资产投资 42.4亿元 · 2024年');
    expect(await found.locator('mark').textContent()).toBe('42.4亿元');
    await found.getByRole('link', { name: '北关区2025年' }).click();
    await page.waitForURL(/\/reports\/beiguan-2025\/#s/);
    expect(sent.filter((one) => /42亿|火箭/.test(one))).toEqual([]);
    expect(sent.length).toBeGreaterThan(2);
  });

test('20,000 characters are answered, figure by figure', async () => {
  const page = await site.open('/check/');
  const long = ['beizhuang-2025', 'beiguan-2025', 'niutang-2022-h1']
    .map((id) => readFileSync(`reports/${id}.txt`, 'utf8'))
    .join('\n')
    .slice(0, 20_000);
  await page.getByLabel('要核对的文字').fill(long);
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await page.locator('check-page[data-status=done]').waitFor();
  expect(await page.locator('[data-part=results] li').count()).toBeGreaterThan(200);
});
