/**
 * No page sideways, no text cut, no control outside of the window: on one page of each kind, at widths from the smallest phone to a
 * desk, and in large type. `LAYOUT=all` looks at every page that was built.
 */
import { globSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openSite, settled } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
test.describe.configure({ mode: 'parallel' });
const WIDTHS = [320, 390, 768, 1024, 1440];
const ALL = process.env['LAYOUT'] === 'all';
const MORE = ['/check/', '/try/', '/no-such-page/'];

const paths = ALL
  ? globSync('**/index.html', { cwd: 'dist' }).map((file) => `/${file.replace(/index\.html$/, '')}`)
  : [...pageTypes().map(({ path }) => path), ...MORE];

/** What is wrong with the page as it stands, a line each. */
function faults(): string[] {
  const wide = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > wide)
    found.push(`sideways by ${document.documentElement.scrollWidth - wide}`);
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 20)}”`;
  /** Whether it scrolls, or lies in what does: what is outside then comes into view. */
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const isHidden = (element: Element): boolean => {
    const { clipPath, position, overflow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return (
      box.width <= 1 || box.height <= 1 || (position === 'absolute' && overflow === 'hidden' && clipPath !== 'none')
    );
  };
  const inHidden = (element: Element | null): boolean =>
    element !== null && (isHidden(element) || inHidden(element.parentElement));
  const isOutside = ({ left, right }: DOMRect, width: number): boolean => left < -1 || right > width + 1;
  const isCut = (box: HTMLElement): boolean => {
    // First what tells most of them apart, and takes least.
    if (box.scrollWidth <= box.clientWidth + 1) return false;
    const { overflowX, textOverflow, display } = getComputedStyle(box);
    const hides = /hidden|clip/.test(overflowX) && display !== 'inline' && textOverflow !== 'ellipsis';
    return hides && box.textContent.trim() !== '';
  };
  // What stays in its place makes no page wider, and would be cut.
  for (const fixed of document.querySelectorAll('.reading-bar > *, .site-header :is(a, button)'))
    if ([...fixed.getClientRects()].some((box) => isOutside(box, innerWidth))) found.push(`outside: ${name(fixed)}`);
  for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || !isOutside(box, wide) || scrolls(control) || inHidden(control)) continue;
    found.push(`outside at ${Math.round(box.left)} to ${Math.round(box.right)}: ${name(control)}`);
  }
  for (const box of document.querySelectorAll<HTMLElement>('body *')) {
    if (isCut(box) && !inHidden(box)) found.push(`cut by ${box.scrollWidth - box.clientWidth}: ${name(box)}`);
  }
  return found.slice(0, 5);
}

/** The page at every width, one after the other: what islands do when a window changes is looked at too. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: 900 });
  await site.visit(page, path);
  // Charts are drawn when they come into view.
  for (const chart of await page.locator('.chart-canvas').all()) await chart.scrollIntoViewIfNeeded();
  await settled(page);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    found.push(...(await page.evaluate(faults)).map((fault) => `${path} at ${width} px: ${fault}`));
  }
  return found;
}

for (const mode of ['standard', 'large'])
  test(`at every width, ${mode} type`, async () => {
    test.setTimeout(ALL ? 3_600_000 : 240_000);
    const page = await site.page({ allow: [/404/] });
    if (mode === 'large') await page.goto(site.href('/?mode=large'));
    const found: string[] = [];
    for (const path of paths) found.push(...(await faultsOf(page, path)));
    expect(found).toEqual([]);
  });
