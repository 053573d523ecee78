/**
 * The built site in a real browser, for tests. At the top of an `x.browser.ts`:
 *
 *     const site = openSite();
 *     test('…', async () => {
 *       const page = await site.open('/reports/', { width: 390, scheme: 'dark' });
 *       await page.getByRole('link', { name: '…' }).click();
 *     });
 *
 * Every page has a new profile. A test fails, whatever it asserts, when a page of it logs an error, throws, breaks the
 * content security policy, asks another origin, or gets no answer or one of 400 and more. What a test provokes on purpose
 * it names in `allow`.
 */
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { siteUrl } from './global-setup.ts';

export const PHONE = 390;
export const DESKTOP = 1440;
export const WIDTHS = [PHONE, DESKTOP] as const;

export type PageOptions = {
  /** Width of the window in px; up to 500 it is a phone with touch. Default 1440. */
  width?: number;
  height?: number;
  /** Light or dark, as the system says it. Default light. */
  scheme?: 'light' | 'dark';
  javaScript?: boolean;
  /** Lets the site keep copies of its pages; without, each request meets the server. */
  offlineCopies?: boolean;
  /** Problems that the test provokes on purpose. */
  allow?: RegExp[];
};

export type Site = {
  /** Absolute address of a path of the site: `/reports/` → `http://127.0.0.1:…/reports/`. */
  href(path: string): string;
  /** A new page in a new profile, still blank. */
  page(options?: PageOptions): Promise<Page>;
  /**
   * The page of these options that stays open for the tests of a worker, blank again and without what the site kept on the device: a
   * profile and its first page take as long as four pages more. For tests that leave nothing else behind.
   */
  kept(options?: PageOptions): Promise<Page>;
  /** A new page, opened at a path of the site. */
  open(path: string, options?: PageOptions): Promise<Page>;
  /** Leads a page to a path of the site and waits until it stands as a reader finds it: all loaded, asked for and drawn. */
  visit(page: Page, path: string): Promise<void>;
  /** The problems so far, which then no longer fail the test. */
  takeProblems(): string[];
};

/** Closes the pages of a test after it and then looks for problems. */
export function openSite(): Site {
  const url = siteUrl();
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  const problems: string[] = [];

  test.beforeAll(({ browser: started }) => {
    browser = started;
  });
  test.afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    expect(takeProblems(), 'problems that the browser reported').toEqual([]);
  });

  const takeProblems = (): string[] => problems.splice(0);
  const href = (path: string): string => new URL(path.replace(/^\//, ''), url).href;

  const newPage = async (options: PageOptions): Promise<Page> => {
    if (!browser) throw new Error('openSite() belongs at the top of a test file, outside of tests');
    const width = options.width ?? DESKTOP;
    const phone = width <= 500;
    const context = await browser.newContext({
      viewport: { width, height: options.height ?? (phone ? 844 : 900) },
      hasTouch: phone,
      isMobile: phone,
      colorScheme: options.scheme ?? 'light',
      javaScriptEnabled: options.javaScript ?? true,
      serviceWorkers: options.offlineCopies ? 'allow' : 'block',
      locale: 'zh-CN',
    });
    const report = (problem: string): void => {
      if (!options.allow?.some((pattern) => pattern.test(problem))) problems.push(problem);
    };
    context.on('page', (opened) => watch(opened, url, report));
    return context.newPage();
  };

  const page = async (options: PageOptions = {}): Promise<Page> => {
    const opened = await newPage(options);
    contexts.push(opened.context());
    return opened;
  };

  const staying = new Map<string, Page>();
  const kept = async (options: PageOptions = {}): Promise<Page> => {
    const key = JSON.stringify(options);
    const known = staying.get(key) ?? (await newPage(options));
    staying.set(key, known);
    if (known.url() === 'about:blank') return known;
    // From where no script of the site keeps anything more.
    await known.goto(href('/robots.txt'));
    await known.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
    await known.goto('about:blank');
    return known;
  };

  return {
    href,
    page,
    kept,
    open: async (path, options) => {
      const opened = await page(options);
      await opened.goto(href(path));
      return opened;
    },
    visit: async (page, path) => {
      await page.goto(href(path));
      await settled(page);
    },
    takeProblems,
  };
}

/** Nothing asked for by a page for so long (ms): it will ask for nothing more. Playwright's own waiting takes five times that. */
const QUIET = 100;
const underWay = new WeakMap<Page, { requests: Set<unknown>; since: number }>();

/** Waits until a page that was opened has drawn what its address asks for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      (!document.querySelector('compare-reports') ||
        !('comparing' in document.documentElement.dataset) ||
        document.querySelector('compare-reports[data-status=done]')) &&
      (!document.querySelector('[data-search-status]') ||
        document.querySelector('[data-search-status=idle], [data-search-status=done]')) &&
      (!document.querySelector('phrase-history') ||
        !new URLSearchParams(location.search).get('q') ||
        document.querySelector('phrase-history [role=status]')),
  );
  const traffic = underWay.get(page);
  if (traffic) traffic.since = performance.now();
  while (traffic && (traffic.requests.size > 0 || performance.now() - traffic.since < QUIET))
    await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
}

function watch(page: Page, url: string, report: (problem: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') report(`${page.url()}: console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => report(`${page.url()}: exception: ${error.stack ?? error.message}`));
  const traffic = { requests: new Set<unknown>(), since: performance.now() };
  underWay.set(page, traffic);
  const answered = (request: unknown): void => {
    traffic.requests.delete(request);
    traffic.since = performance.now();
  };
  page.on('request', (request) => {
    traffic.requests.add(request);
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(url).origin)
      report(`${page.url()}: other origin: ${request.url()}`);
  });
  page.on('requestfinished', answered);
  page.on('requestfailed', (request) => {
    answered(request);
    const reason = request.failure()?.errorText ?? '';
    // The browser aborts what is under way when a page is left, and a navigation that becomes a download.
    if (reason !== 'net::ERR_ABORTED') report(`${page.url()}: no answer: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${page.url()}: ${response.status()}: ${response.url()}`);
  });
}
