/**
 * Every kind of page on the phone and on the desktop, in light, in dark and in large type: axe finds nothing, and it looks as it did. How it
 * looks is text: of fourteen kinds of page the first element of each kind, with its place, type and colours, held
 * against goldens/. No pictures, since fonts and browsers draw them differently; what a text says or how long it is does
 * not matter. After an intended change: `npm run test:browser -- look -u`, and read the difference.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { DESKTOP, openSite, PHONE } from './harness.ts';
import { pageTypes } from './page-types.ts';

const site = openSite();
// Every page by itself, and the longest of all files: shared out over the workers.
test.describe.configure({ mode: 'parallel' });

const PAGES = [...pageTypes(), { name: '没有的页面', path: '/no-such-page/' }];

/** Kinds of page → their golden. */
const GOLDENS: Record<string, string> = {
  首页: 'home',
  报告目录: 'reports',
  报告: 'report',
  章节: 'section',
  地方: 'place',
  承诺: 'promises',
  话题: 'topic',
  套话: 'phrases',
  数字表: 'indicators',
  概念: 'concept',
  两份比较: 'comparison',
  主题: 'theme',
  检索结果: 'search-results',
  关于: 'about',
};

/** What is looked at on each page that has it, by the words of the golden. */
const KINDS: Record<string, string> = {
  page: 'body',
  header: 'body > header',
  'place in the navigation': 'header nav a[aria-current]',
  'link of the navigation': 'header nav a:not([aria-current])',
  'field of the header': 'header input[type=search]',
  main: 'main',
  title: 'h1',
  'lead of the page': 'h1 + p',
  heading: 'main h2',
  'smaller heading': 'main h3',
  field: 'main input[type=search]',
  button: 'main button',
  'box to tick': 'main input[type=checkbox]',
  tab: 'main nav a:not([aria-current])',
  'tab that is open': 'main nav a[aria-current]',
  list: 'main ul',
  link: 'main :is(p, li, h3) > a',
  'fact, its name': 'main dt',
  fact: 'main dd',
  'frame of a table': '.table-scroll',
  'head of a column': 'thead th',
  'head of a row': 'tbody th',
  cell: 'tbody td:not(.num)',
  'cell of a figure': 'tbody .num',
  chart: '.chart-canvas',
  'mark of a report': '.report-mark',
  'bar of the reader': '.reading-bar',
  outline: '.report-outline',
  paragraph: '.report-text section p > span[id]',
  number: '.report-text a.n',
  'sign of a section': '.report-text .pilcrow',
  result: '[data-result]',
  'word that was found': '[data-result] mark',
  footer: 'body > footer',
};

type View = { name: string; large?: boolean; dark?: boolean; inGolden?: boolean };

/** The same window, one after the other: in large type the page is opened anew, in the dark it only changes its colours. */
const VIEWS: { width: number; views: View[] }[] = [
  {
    width: PHONE,
    views: [
      { name: 'phone' },
      { name: 'phone, dark', dark: true, inGolden: false },
      // It has one column on any window: what is shown differs from standard type, but not from width to width.
      { name: 'phone, large type', large: true },
    ],
  },
  { width: DESKTOP, views: [{ name: 'desktop' }, { name: 'desktop, dark', dark: true }] },
];

const inLargeType = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}mode=large`;

/** What colours, sizes and places can break; the other rules read the elements and their names, which are the same in every mode. */
const STYLE_RULES = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** One line for each kind that is in sight; runs in the page. Distances in px from the left and right edge of the window. */
function look(kinds: Record<string, string>): string[] {
  const hex = (colour: string): string => {
    const [red, green, blue, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha === 0) return 'none';
    return `#${[red, green, blue].map((channel = 0) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
  const px = (length: string): number => Math.round(parseFloat(length));
  return Object.entries(kinds).flatMap(([name, selector]) => {
    const element = [...document.querySelectorAll(selector)].find(
      (one) => one.checkVisibility() && one.getBoundingClientRect().width > 1,
    );
    if (!element) return [];
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // How wide a word, a cell or a button is depends on what it says.
    const isBlock = !/^(?:inline|table)/.test(style.display) && !element.closest('table, nav, li, dl, button, label');
    const place = isBlock
      ? [`${Math.round(box.left)} to ${Math.round(document.documentElement.clientWidth - box.right)}`]
      : [];
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const borders = sides.flatMap((side) => {
      const width = px(style[`border${side}Width`]);
      return width === 0 ? [] : [`${side.toLowerCase()} ${width} ${hex(style[`border${side}Color`])}`];
    });
    const family = /serif$/.test(style.fontFamily) && !/sans-serif$/.test(style.fontFamily) ? 'serif' : 'sans';
    return [
      `${name}: ` +
        [
          `${style.display}${style.position === 'static' ? '' : ` ${style.position}`}`,
          ...place,
          `${px(style.fontSize)}/${px(style.lineHeight)} ${style.fontWeight} ${family}`,
          `${hex(style.color)} on ${hex(style.backgroundColor)}`,
          `padding ${sides.map((side) => px(style[`padding${side}`])).join(' ')}`,
          ...(borders.length > 0 ? [`border ${borders.join(' ')}`] : []),
          ...(style.textDecorationLine === 'none' ? [] : [style.textDecorationLine]),
        ].join(', '),
    ];
  });
}

/** Most px that a length may differ: half of a scroll bar, and what fonts of other systems make of a line. */
const TOLERANCE = 8;

/** Lines in which a number that is within the tolerance of the golden's is the golden's; colours and weights have none. */
function settled(lines: readonly string[], golden: readonly string[]): string[] {
  return lines.map((line, at) => {
    const known = [...(golden[at] ?? '').matchAll(/(?<![#\w])\d+\b/g)].map(([number]) => Number(number));
    let next = 0;
    return line.replace(/(?<![#\w])\d+\b/g, (text) => {
      const other = known[next++];
      return other !== undefined && Math.abs(other - Number(text)) <= allowed(Number(text)) ? String(other) : text;
    });
  });
}

/** Places may differ by more than sizes, which are small numbers. */
const allowed = (length: number): number => (length < 40 ? 1 : TOLERANCE);

test('a number within the tolerance is the same, a colour or a larger step is not', () => {
  const golden = ['title: block, 80 to 95, 34/48 700 serif, #211d18 on none'];
  const like = (line: string): boolean => settled([line], golden)[0] === golden[0];
  expect(like('title: block, 86 to 88, 34/47 700 serif, #211d18 on none')).toBe(true);
  expect(like('title: block, 60 to 95, 34/48 700 serif, #211d18 on none')).toBe(false);
  expect(like('title: block, 80 to 95, 30/48 700 serif, #211d18 on none')).toBe(false);
  expect(like('title: block, 80 to 95, 34/48 700 serif, #211d19 on none')).toBe(false);
});

/** The window as a reader has it who was never here; one in which a page may be missing is another. */
const windowOf = (width: number, path: string): Promise<Page> =>
  path === '/no-such-page/' ? site.page({ width, allow: [/404/] }) : site.kept({ width });

async function show(page: Page, path: string, { large, dark }: View): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  if (!dark) await site.visit(page, large ? inLargeType(path) : path);
  expect(await page.locator('html').getAttribute('data-mode')).toBe(large ? 'large' : null);
}

for (const { name, path } of PAGES)
  test(`${name} ${path}: axe finds nothing, and it looks as it did`, async () => {
    const file = GOLDENS[name];
    const lines: string[] = [];
    for (const { width, views } of VIEWS) {
      const page = await windowOf(width, path);
      for (const view of views) {
        await show(page, path, view);
        if (file && view.inGolden !== false) lines.push(`== ${view.name}`, ...(await page.evaluate(look, KINDS)));
        // Told beside how the page looks, and not in its place.
        expect.soft(await axe(page, view.large || view.dark ? STYLE_RULES : undefined), view.name).toEqual([]);
      }
    }
    if (!file) return;
    const golden = read(new URL(`goldens/${file}.txt`, import.meta.url)).split('\n');
    expect(`${settled(lines, golden).join('\n')}\n`).toMatchSnapshot(`${file}.txt`);
  });

test('in forced colours the sentence of the address has a mark, and marks of reports the colour of the text', async () => {
  const report = pageTypes().find(({ name }) => name === '报告')?.path ?? '';
  const page = await site.page();
  await page.emulateMedia({ forcedColors: 'active' });
  await site.visit(page, report);
  const id = await page.locator('.report-text section p > span[id]').first().getAttribute('id');
  await site.visit(page, `${report}#${id}`);
  const ground = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await ground('.report-text span:target')).not.toBe(await ground('html'));
  await site.visit(page, '/reports/');
  const text = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  expect(await ground('.report-mark')).toBe(text);
});

/** The text of a golden; empty where there is none yet. */
function read(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // `-u` writes it
  }
}
