/** The pages of a place where scripts run: promises are filtered by what the reader chooses, and the address keeps it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Promised } from '../../src/schema/promise.ts';
import { openSite, PHONE } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const path = pageTypes().find(({ name }) => name === '承诺')?.path ?? '';
const place = path.split('/')[2];
const promises = (JSON.parse(readFileSync('dist/data/promises.json', 'utf8')) as Promised[]).filter(
  (one) => one.place === place,
);
const shown = 'promise-filter li[id]:visible';

test('promises are filtered by figure and topic; the address keeps the choices', async () => {
  const page = await site.page({ width: PHONE });
  await site.visit(page, path);
  expect(await page.locator(shown).count()).toBe(promises.length);
  await page.getByText('没有数字', { exact: true }).click();
  const deeds = promises.filter(({ indicator }) => indicator === null);
  expect(await page.locator(shown).count()).toBe(deeds.length);
  expect(await page.locator('[role=status]').textContent()).toContain(`显示 ${String(deeds.length)} 项`);
  const topic = deeds.find(({ topics }) => topics.length > 0)?.topics[0] ?? '';
  await page.locator('select[name=topic]').selectOption(topic);
  const ofTopic = deeds.filter(({ topics }) => topics.includes(topic)).length;
  expect(await page.locator(shown).count()).toBe(ofTopic);
  await page.reload();
  expect(await page.locator(shown).count()).toBe(ofTopic);
  expect(new URL(page.url()).search).toBe(`?figure=without&topic=${topic}`);
});

test('a topic that the page does not have leaves all promises', async () => {
  const page = await site.page();
  await site.visit(page, `${path}?topic=${encodeURIComponent('"]')}`);
  expect(await page.locator(shown).count()).toBe(promises.length);
});
