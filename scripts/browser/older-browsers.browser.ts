/** The oldest browsers that are held lack functions, which are deleted here in page and worker; older ones read without scripts. */
import { expect, test, type Page } from '@playwright/test';
import { openSite, PHONE } from './harness.ts';
import { openHost, type Host } from './host.fixture.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
const report = pageTypes().find(({ name }) => name === '报告')?.path ?? '/';
const allow = [/other origin/];

/** What came after the browsers of package.json; runs as it stands in pages and workers. */
function forget(): void {
  const forgotten: [object, string[]][] = [
    [Promise, ['withResolvers', 'try']],
    [Map, ['groupBy']],
    [Object, ['groupBy']],
    [Array, ['fromAsync']],
    [URL, ['canParse', 'parse']],
    [String.prototype, ['toWellFormed', 'isWellFormed']],
    [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [globalThis, ['scheduler', 'Iterator']],
  ];
  for (const [object, names] of forgotten) for (const name of names) Reflect.deleteProperty(object, name);
}

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
  host.fault = (request, response) => {
    if (!request.url?.includes('/_astro/search-worker') || request.url.endsWith('?as-built')) return false;
    void fetch(`${host.href(request.url)}?as-built`)
      .then((built) => built.text())
      .then((script) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${String(forget)})();${script}`),
      );
    return true;
  };
});
test.afterAll(() => host.close());

/** A page of a browser that has neither these functions nor popovers: to it, what is one is an element like all others. */
async function open(address: string, width?: number): Promise<Page> {
  const page = await site.page({ allow, ...(width ? { width } : {}) });
  await page.addInitScript(forget);
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover', 'popoverTargetElement'])
      for (const { prototype } of [HTMLElement, HTMLButtonElement]) Reflect.deleteProperty(prototype, name);
    const plain = new CSSStyleSheet();
    plain.replaceSync('@layer base { :where([popover]) { display: block } }');
    document.adoptedStyleSheets = [plain];
  });
  await page.goto(host.href(address));
  return page;
}
const isOpen = (page: Page, selector: string): Promise<boolean> => page.locator(selector).isVisible();

for (const q of ['河长', '接诉既办', 'jsjb', '满意率 >95%'])
  test(`the search finds ${q}`, async () => {
    const page = await open(`/search/?q=${encodeURIComponent(q)}`);
    await page.locator('[data-search-status=done]').waitFor();
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
  });

test('reports are compared, rows sorted, the outline follows', async () => {
  const page = await open(`${pageTypes().find(({ name }) => name === '两份比较')?.path}&view=plans`);
  await page.locator('compare-reports[data-status=done]').waitFor();
  await page.goto(host.href('/indicators/?sort=-value'));
  await expect.poll(() => page.locator('[aria-sort=descending]').count()).toBe(1);
  await page.goto(host.href(`${report}#s1-1`));
  await expect.poll(() => page.locator('#outline a[aria-current]').getAttribute('href')).toBe('#s1-1');
});

test('where there are no popovers nothing stands open, and each opens and closes', async () => {
  const page = await open(report, PHONE);
  for (const selector of ['#settings', '#outline', 'number-card', 'passage-tools'])
    expect(await isOpen(page, selector), selector).toBe(false);
  await page.getByRole('button', { name: '阅读设置' }).click();
  await expect.poll(() => isOpen(page, '#settings')).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(page, '#settings')).toBe(false);
  await page.getByRole('button', { name: '提纲' }).first().click();
  await page.locator('#outline a[href="#s1-1"]').click();
  await expect.poll(() => isOpen(page, '#outline')).toBe(false);
  const number = page.locator('.report-text a.n').first();
  await number.click();
  await expect.poll(() => page.locator('number-card').innerText()).toContain((await number.innerText()).trim());
  await page.getByRole('button', { name: '关闭' }).last().click();
  await expect.poll(() => isOpen(page, 'number-card')).toBe(false);
});

test('browsers before them read the pages without scripts, and are told so', async () => {
  const page = await site.page({ allow });
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await page.goto(host.href('/search/'));
  await page.getByText('浏览器早于').waitFor();
  await page.getByText('搜索没有运行起来').waitFor();
  expect(await page.locator('.needs-js').filter({ visible: true }).count()).toBe(0);
  await page.goto(host.href(report));
  expect(await page.locator('.report-text span[id]').count()).toBeGreaterThan(50);
});
