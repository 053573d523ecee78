/** Set phrases: dimmed in the reading view, and any run over places and years. */
import { expect, test } from '@playwright/test';
import { openSite, PHONE } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const report = pageTypes().find(({ name }) => name === '报告')?.path ?? '';
const text = '.report-text';

for (const width of [PHONE, 1440])
  test(`${width} px: the switch dims set phrases, and the text stays as it was`, async () => {
    const page = await site.page({ width });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await site.visit(page, report);
    const before = await page.locator(text).textContent();
    const spans = (): string[] => asked.filter((url) => url.endsWith('/phrases.json'));
    expect(spans()).toEqual([]);
    await page.getByLabel('淡化套话').check();
    const phrase = page.locator('.set-phrase').first();
    await phrase.waitFor({ state: 'attached' });
    expect(spans()).toHaveLength(1);
    expect(await page.locator(text).textContent()).toBe(before);
    const colour = (): Promise<string> => phrase.evaluate((one) => getComputedStyle(one).color);
    const plain = await page
      .locator(`${text} section p > span[id]`)
      .first()
      .evaluate((one) => getComputedStyle(one).color);
    expect(await colour()).not.toBe(plain);
    await page.getByLabel('淡化套话').uncheck();
    expect(await colour()).toBe(plain);
    await page.getByLabel('淡化套话').check();
    expect(spans()).toHaveLength(1);
  });

test('where the spans do not come, the switch says so and offers to try again', async () => {
  const page = await site.page({ allow: [/phrases\.json/] });
  await page.route('**/phrases.json', (route) => route.abort());
  await site.visit(page, report);
  await page.getByLabel('淡化套话').check();
  await page.getByRole('button', { name: '重新载入' }).waitFor();
});

test('a phrase of the list leads to its years and places; another run can be asked for', async () => {
  const page = await site.page();
  await site.visit(page, '/phrases/');
  const first = page.locator('#phrases + p + ul > li').first();
  const words = (await first.locator('a').first().textContent()) ?? '';
  const places = (await first.locator('span').textContent()) ?? '';
  await first.locator('a').first().click();
  const told = page.locator('phrase-history [role=status]');
  await told.waitFor();
  expect(await told.textContent()).toContain(`“${words.trim()}”：${/\d+ 个地方/.exec(places)?.[0]}`);
  await page.getByRole('searchbox', { name: '任意一段话' }).fill('没有人这样写过的一句话');
  await page.getByRole('button', { name: '查', exact: true }).click();
  await page.getByText('没有一份报告写到“没有人这样写过的一句话”。').waitFor();
});
