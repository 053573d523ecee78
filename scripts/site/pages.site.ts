/** What holds for every page of the built site in dist/, and which pages there must be. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Concept, Theme, Topic } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, ReportSummary, Section } from '../../src/schema/report.ts';
import { brokenLinks, summary } from './broken-links.fixture.ts';
import { readSite, type Page, type Site } from './read-site.fixture.ts';

/** Empty where the site was built without: then nothing names it. */
const ORIGIN = process.env['SITE_URL'] ?? '';
const BASE = (process.env['BASE_PATH'] ?? '').replace(/\/$/, '') + '/';

let site: Site;
let pages: Map<string, Page>;
beforeAll(() => {
  site = readSite('dist', ORIGIN || undefined, BASE);
  pages = new Map(site.pages.map((page) => [page.path, page]));
});

const data = <T>(name: string): T => JSON.parse(site.read(`data/${name}`)) as T;
/** One line for every page that fails, so that the first look at a failure shows how far it reaches. */
const failing = (holds: (page: Page) => boolean, say: (page: Page) => string = () => ''): string[] =>
  site.pages.filter((page) => !holds(page)).map((page) => `${page.path} ${say(page)}`.trim());

/** Sections of a tree in reading order. */
const flat = (sections: Section[]): Section[] => sections.flatMap((section) => [section, ...flat(section.children)]);

describe('every page', () => {
  test('says its language, title and description', () => {
    expect(failing(({ lang }) => /^zh\b/.test(lang))).toEqual([]);
    expect(
      failing(
        ({ title }) => title.length >= 4,
        ({ title }) => title,
      ),
    ).toEqual([]);
    expect(
      failing(
        ({ description }) => description.length >= 10 && description.length <= 200,
        ({ description }) => description,
      ),
    ).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const twice = (what: (page: Page) => string): string[] => {
      const seen = new Map<string, string[]>();
      for (const page of site.pages)
        if (!page.noindex) seen.set(what(page), [...(seen.get(what(page)) ?? []), page.path]);
      return [...seen].filter(([, paths]) => paths.length > 1).map(([words, paths]) => `${words}: ${paths.join(' ')}`);
    };
    expect(twice(({ title }) => title)).toEqual([]);
    expect(twice(({ description }) => description)).toEqual([]);
  });

  test('names its own address as canonical', () => {
    const wrong = failing(
      ({ path, canonical, noindex }) => canonical === (noindex || !ORIGIN ? '' : ORIGIN + BASE + path.slice(1)),
      ({ canonical }) => canonical,
    );
    expect(wrong).toEqual([]);
  });

  test('has one first heading and no id twice', () => {
    expect(
      failing(
        ({ headings }) => headings.length === 1 && headings[0] !== '',
        ({ headings }) => headings.join(' | '),
      ),
    ).toEqual([]);
    const twice = (ids: string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
    expect(
      failing(
        ({ ids }) => new Set(ids).size === ids.length,
        ({ ids }) => twice(ids).slice(0, 5).join(' '),
      ),
    ).toEqual([]);
  });

  test('carries the strict policy and nothing that it would refuse', () => {
    const strict = (policy: string): boolean =>
      /default-src '(?:none|self)'/.test(policy) &&
      /script-src 'self'(?:;|$)/.test(policy) &&
      /style-src 'self'(?:;|$)/.test(policy) &&
      !/unsafe|\*|https?:/.test(policy);
    expect(
      failing(
        ({ policy }) => strict(policy),
        ({ policy }) => policy,
      ),
    ).toEqual([]);
    expect(
      failing(
        ({ inline }) => inline.length === 0,
        ({ inline }) => [...new Set(inline)].join(' '),
      ),
    ).toEqual([]);
  });

  test('shows no mark of a template that went wrong', () => {
    const MARKS = /\bundefined\b|\bNaN\b|\[object \w+\]|&(?:amp|lt|gt|quot|nbsp|#\d+);|<\/?[a-z][\w-]*[ >]|\{\{|\$\{|�/;
    expect(
      failing(
        ({ text }) => !MARKS.test(text),
        ({ text }) => MARKS.exec(text)?.[0] ?? '',
      ),
    ).toEqual([]);
  });

  test('has an ASCII address that ends in a slash', () => {
    expect(failing(({ path }) => path === '/404.html' || /^\/(?:[\w.-]+\/)*$/.test(path))).toEqual([]);
  });
});

test('every internal link and fragment leads somewhere', () => {
  expect(summary(brokenLinks(site))).toEqual([]);
});

test.runIf(ORIGIN)('every page that may be found is in the sitemap, and nothing else', () => {
  const maps = [...site.files].filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  expect(maps.length).toBeGreaterThan(0);
  const listed = maps.flatMap((file) =>
    [...site.read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address),
  );
  const wanted = site.pages.filter(({ noindex }) => !noindex).map(({ path }) => ORIGIN + BASE + path.slice(1));
  expect(listed.toSorted()).toEqual(wanted.toSorted());
});

describe('the addresses that were promised', () => {
  const missing = (addresses: string[]): string[] => addresses.filter((address) => !pages.has(address));

  test('the fixed pages', () => {
    const fixed = ['/', '/reports/', '/indicators/', '/topics/', '/phrases/', '/compare/', '/search/', '/about/'];
    expect(missing([...fixed, '/404.html'])).toEqual([]);
  });

  test('each topic that a report speaks of, and every concept with figures from the list of concepts', () => {
    const text = (address: string): string => pages.get(address)?.text ?? '';
    const topics = data<Topic[]>('topics.json');
    expect(topics.length).toBeGreaterThanOrEqual(30);
    const spoken = topics.filter(({ id }) => pages.has(`/topics/${id}/`));
    expect(spoken.length).toBeGreaterThan(topics.length / 2);
    expect(spoken.filter(({ name }) => !text('/topics/').includes(name)).map(({ id }) => id)).toEqual([]);
    // Near things stand side by side, each under its own name.
    for (const name of ['城镇新增就业', '失业人员再就业', '职业技能培训'])
      expect(text('/topics/jobs/')).toContain(name);
    const used = new Set(data<Indicator[]>('indicators.json').map(({ concept }) => concept));
    const listed = new Set(site.read('indicators/index.html').match(/\/indicators\/[a-z0-9-]+\//g));
    const concepts = [...used].filter((concept) => concept !== null);
    expect(concepts.filter((concept) => !listed.has(`/indicators/${concept}/`))).toEqual([]);
  });

  test('each report, each section, each sentence', () => {
    const summaries = data<ReportSummary[]>('reports.json');
    expect(summaries.length).toBeGreaterThan(0);
    for (const { id, url } of summaries) {
      expect(url).toBe(`/reports/${id}/`);
      const report = data<Report>(`reports/${id}.json`);
      const sections = flat(report.sections);
      expect(missing([url, ...sections.map((section) => `/reports/${id}/${section.id}/`)])).toEqual([]);
      expect(sections.map((section) => section.url)).toEqual(
        sections.map((section) => `/reports/${id}/${section.id}/`),
      );
      const ids = new Set(pages.get(url)?.ids);
      const paragraphs = [...report.front, ...sections.flatMap((section) => section.paragraphs)];
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
      expect(sentences.length).toBeGreaterThan(0);
      expect([...sections, ...sentences].map((part) => part.id).filter((part) => !ids.has(part))).toEqual([]);
    }
  });

  test('each indicator opens its sentence', () => {
    const indicators = data<Indicator[]>('indicators.json');
    expect(indicators.length).toBeGreaterThan(0);
    const ids = new Map([...pages].map(([path, page]) => [path, new Set(page.ids)]));
    const lost = indicators.filter(({ url }) => {
      const [path = '', id = ''] = url.split('#');
      return !ids.get(path)?.has(id);
    });
    expect(lost.map(({ id, url }) => `${id} ${url}`)).toEqual([]);
  });

  test('each theme, and each concept that a report gives a figure for', () => {
    expect(missing(data<Theme[]>('themes.json').map(({ id }) => `/compare/${id}/`))).toEqual([]);
    const used = new Set(data<Indicator[]>('indicators.json').map(({ concept }) => concept));
    const concepts = data<Concept[]>('concepts.json').filter(({ id }) => used.has(id));
    expect(concepts.length).toBeGreaterThan(0);
    expect(missing(concepts.map(({ id }) => `/indicators/${id}/`))).toEqual([]);
  });

  test('the data files', () => {
    const wanted = [
      'reports.json',
      'indicators.json',
      'concepts.json',
      'themes.json',
      'indicators.csv',
      'datapackage.json',
    ];
    expect(wanted.filter((name) => !site.files.has(`/data/${name}`))).toEqual([]);
  });
});

test('where a report says nothing of a concept, what it gives for a near one stands beside', () => {
  const text = site.read('indicators/general-public-budget-revenue/index.html').replace(/\s+/g, '');
  expect(text).toMatch(/北庄镇.{0,300}另有财政收入4219万元/);
});
