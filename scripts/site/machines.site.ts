/** What the built site says of itself to programs: twins, JSON-LD, metadata for reference managers, links, maps. */
import { readFileSync, existsSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { allSections, onItsPage, sectionText } from '../../src/lib/report/sections.ts';
import type { Concept } from '../../src/schema/catalogue.ts';
import type { Report, ReportSummary } from '../../src/schema/report.ts';

const ORIGIN = process.env['SITE_URL'] ?? '';
const BASE = (process.env['BASE_PATH'] ?? '').replace(/\/$/, '');
const read = (file: string): string => readFileSync(`dist${file}`, 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;
const page = (path: string): Document => parseHTML(read(`${path}index.html`)).document;
/** `https://…/sub/reports/x/` → `/reports/x/` */
const local = (address: string): string => address.replace(ORIGIN + BASE, '').replace(/#.*/, '');
const leads = (address: string): boolean => {
  const path = local(address);
  return existsSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`);
};

const reports = json<ReportSummary[]>('/data/reports.json').map(({ id }) => json<Report>(`/data/reports/${id}.json`));
const [first] = reports;
const section = allSections(first?.sections ?? []).find(({ children }) => children.length > 1);
if (!first || !section) throw new Error('no report with sections');
const concept = json<Concept[]>('/data/concepts.json').find(({ id }) => existsSync(`dist/indicators/${id}.md`));
if (!concept) throw new Error('no concept with a page');

/** Text of a twin below its facts: marks of headings and escapes gone, white space aside. */
const plain = (markdown: string): string =>
  (markdown.split('\n---\n')[1] ?? '')
    .replace(/^#+ /gm, '')
    .replace(/\\([\\`*_[\]<>|#+.)-])/g, '$1')
    .replace(/\s/g, '');
const textOf = (document: Document): string =>
  [
    ...document.querySelectorAll(
      '.report-text :is(p, h2, h3, h4, h5, h6) span[id], .report-text :is(h2, h3, h4, h5, h6)',
    ),
  ]
    .map((one) => one.textContent)
    .join('');

describe('twins', () => {
  test.each(reports.map(({ id }) => id))(
    '%s as Markdown holds the text of its page, and so does each section',
    (id) => {
      const report = json<Report>(`/data/reports/${id}.json`);
      const front = report.front.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('');
      const own = (one: Report['sections']): string => one.flatMap(sectionText).join('').replace(/\s/g, '');
      expect(plain(read(`/reports/${id}.md`))).toBe(front.replace(/\s/g, '') + own(report.sections));
      const shown = textOf(page(report.url)).replace(/\s/g, '');
      for (const one of allSections(report.sections)) {
        const twin = plain(read(`/reports/${id}/${one.id}.md`));
        expect(twin).toBe(own([one]));
        if (one.children.length === 0 && !one.runIn && one.verbatim === '') expect(shown).toContain(twin);
      }
    },
  );

  test('a section as JSON has its text, its way down and its figures', () => {
    const twin = json<{ section: unknown; path: { id: string }[]; indicators: { section: string }[]; url: string }>(
      `/reports/${first.id}/${section.id}.json`,
    );
    expect(twin.section).toEqual(onItsPage(section));
    expect(twin.path.at(-1)?.id).toBe(section.id);
    const all = json<{ report: string; section: string }[]>('/data/indicators.json').filter(
      ({ report }) => report === first.id,
    );
    const within = new Set(allSections([onItsPage(section)]).map(({ id }) => id));
    expect(twin.indicators).toEqual(all.filter((one) => within.has(one.section)));
    expect(leads(twin.url)).toBe(true);
  });

  test('a concept as Markdown and JSON has its definition and the figures of its page', () => {
    const twin = json<{ concept: Concept; indicators: { sentence: string }[]; rows: string[]; url: string }>(
      `/indicators/${concept.id}.json`,
    );
    expect(twin.concept).toEqual(concept);
    const markdown = read(`/indicators/${concept.id}.md`);
    expect(markdown).toContain(concept.definition);
    expect(markdown.split('\n').filter((line) => line.startsWith('| ')).length).toBe(twin.indicators.length + 2);
    expect([twin.url, ...twin.rows].filter((address) => !leads(address))).toEqual([]);
  });
});

type Thing = { '@type': string; [name: string]: unknown };
const things = (path: string): Thing[] => {
  const [script, ...more] = page(path).querySelectorAll('script[type="application/ld+json"]');
  expect(more).toEqual([]);
  const document = JSON.parse(script?.textContent ?? '') as { '@context': string; '@graph': Thing[] };
  expect(document['@context']).toBe('https://schema.org');
  return document['@graph'];
};
/** Properties that schema.org knows of each type that is used. */
const KNOWN: Record<string, string> = {
  Report: 'name url inLanguage datePublished dateModified author publisher spatialCoverage version isBasedOn encoding',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position name item',
  DefinedTerm: 'termCode name alternateName description inDefinedTermSet',
  DefinedTermSet: 'name url',
  Dataset: 'name description url version inLanguage isAccessibleForFree license creator distribution',
  DataDownload: 'name contentUrl contentSize encodingFormat',
  MediaObject: 'encodingFormat contentUrl',
  Organization: 'name url',
  GovernmentOrganization: 'name',
  AdministrativeArea: 'name',
  Person: 'name jobTitle',
};

describe('JSON-LD', () => {
  const pages = [first.url, section.url, `/indicators/${concept.id}/`, '/about/'];

  test.each(pages)('%s uses types and properties of schema.org, and its addresses lead somewhere', (path) => {
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) {
        const { '@type': type, ...rest } = value as Thing;
        expect(Object.keys(KNOWN)).toContain(type);
        const known = new Set(['@id', ...(KNOWN[type] ?? '').split(' ')]);
        expect(Object.keys(rest).filter((name) => !known.has(name))).toEqual([]);
        for (const [name, one] of Object.entries(rest)) {
          if (/^(?:@id|url|item|contentUrl)$/.test(name)) expect(leads(String(one)), String(one)).toBe(true);
          else visit(one);
        }
      }
    };
    visit(things(path));
  });

  test('a report, a section, a concept and the data say what they are', () => {
    const types = (path: string): string[] => things(path).map((one) => one['@type']);
    expect(types(first.url)).toEqual(['Report', 'BreadcrumbList']);
    expect(types(section.url)).toEqual(['BreadcrumbList']);
    expect(types(`/indicators/${concept.id}/`)).toEqual(['DefinedTerm', 'BreadcrumbList']);
    const [dataset] = things('/about/');
    expect(dataset?.['@type']).toBe('Dataset');
    const files = (dataset?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => local(contentUrl));
    expect(files).toEqual(
      expect.arrayContaining(['/data/all.zip', '/data/indicators.parquet', '/data/reports.sqlite']),
    );
  });
});

/** How the embedded-metadata translator of Zotero reads a page: the type, then the fields, by the names of `citation_` elements. */
function asZotero(document: Document): Record<string, string | undefined> {
  const tags = [...document.querySelectorAll('head > meta')].map((meta) => [
    meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
    meta.getAttribute('content') ?? '',
  ]);
  const value = (name: string): string | undefined => tags.find(([tag]) => tag === name)?.[1];
  const TYPES: Record<string, string> = {
    citation_journal_title: 'journalArticle',
    citation_technical_report_institution: 'report',
    citation_conference_title: 'conferencePaper',
    citation_book_title: 'bookSection',
    citation_dissertation_institution: 'thesis',
  };
  const type = tags.reduce<string | undefined>((found, [tag = '']) => TYPES[tag] ?? found, undefined);
  // These of Open Graph would win over what the page says by `citation_` elements.
  const strong = /^(?:book|website|music\.|video\.)/.test(value('og:type') ?? '');
  return {
    itemType: strong ? 'webpage' : type,
    title: value('citation_title'),
    creator: value('citation_author'),
    date: value('citation_publication_date'),
    institution: value('citation_technical_report_institution'),
    number: value('citation_technical_report_number'),
    url: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
    others: tags.some(([tag = '']) => /^(?:dc|dcterms|prism|bepress_citation|eprints)[._]/i.test(tag))
      ? 'mixed'
      : undefined,
  };
}

test.each([
  ['report', first.url],
  ['section', section.url],
])('reference managers take a %s for a report with author, date, institution, version', (_what, path) => {
  expect(asZotero(page(path))).toEqual({
    itemType: 'report',
    title: expect.stringContaining(first.title) as string,
    creator: first.speaker?.name,
    date: first.date?.replaceAll('-', '/'),
    institution: expect.stringContaining(first.place.name) as string,
    number: expect.stringContaining(first.source.version) as string,
    url: `${ORIGIN}${BASE}${path}`,
    others: undefined,
  });
});

test.each([first.url, section.url])('links in the head of %s lead to what they say', (path) => {
  const links = [...page(path).querySelectorAll('head > link')].map((link) => [
    link.getAttribute('rel'),
    link.getAttribute('href'),
  ]);
  const of = (rel: string): string[] => links.filter(([own]) => own === rel).map(([, href]) => href ?? '');
  expect(of('cite-as')).toEqual(path === first.url ? [`${ORIGIN}${BASE}${path}`] : []);
  for (const rel of ['collection', 'license', 'alternate', 'item', 'describedby'])
    expect(
      of(rel).filter((href) => !leads(href)),
      rel,
    ).toEqual([]);
  expect(of('alternate').length).toBeGreaterThan(1);
});

test('llms.txt and robots.txt name files that are there', () => {
  const addresses = [...read('/llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(reports.length);
  expect(addresses.filter((address) => !leads(address))).toEqual([]);
  const [, map = ''] = /^Sitemap: (.*)$/m.exec(read('/robots.txt')) ?? [];
  expect(ORIGIN === '' || leads(map)).toBe(true);
});

test.runIf(ORIGIN)('the map of the addresses gives the day of each report', () => {
  const maps = read('/sitemap-0.xml');
  for (const { url, date, changed } of reports)
    expect(maps).toContain(`<url><loc>${ORIGIN}${BASE}${url}</loc><lastmod>${changed ?? date ?? ''}</lastmod></url>`);
});

describe.runIf(ORIGIN)('feeds', () => {
  const places = json<{ id: string; reports: string[] }[]>('/data/places.json');
  const [place] = places;
  const feeds = ['/updates', ...places.map(({ id }) => `/places/${id}`)];

  test.each(feeds)('%s is Atom and JSON Feed with the same entries, each leading somewhere', (feed) => {
    const atom = parseAtomFeed(read(`${feed}.atom`));
    const items = parseJsonFeed(read(`${feed}.feed.json`));
    expect(atom.entries?.map(({ id }) => id)).toEqual(items.items?.map(({ id }) => id));
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${ORIGIN}${BASE}${feed}.atom`);
    expect(new Set(items.items?.map(({ id }) => id)).size).toBe(items.items?.length);
    for (const { url, title, content_text: text, date_published: date } of items.items ?? []) {
      expect(leads(url ?? ''), url).toBe(true);
      expect(`${title ?? ''}${text ?? ''}`.length).toBeGreaterThan(20);
      expect(new Date(date ?? '').getFullYear()).toBeGreaterThan(2000);
    }
    const dates = items.items?.map(({ date_published: date }) => String(date)) ?? [];
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('that of a place names what its reports promise; the page of updates every entry', () => {
    const promised = json<{ place: string; text: string }[]>('/data/promises.json').find(
      (one) => one.place === place?.id,
    );
    expect(read(`/places/${place?.id ?? ''}.feed.json`)).toContain(promised?.text);
    const shown = page('/updates/').querySelector('main')?.textContent ?? '';
    for (const { title } of parseJsonFeed(read('/updates.feed.json')).items ?? []) expect(shown).toContain(title);
    expect(reports.filter(({ date }) => date !== null).length).toBe(
      parseAtomFeed(read('/updates.atom')).entries?.length,
    );
  });
});

describe.runIf(ORIGIN)('oEmbed', () => {
  const link = (path: string): string =>
    page(path).querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
  const answer = (path: string): Record<string, unknown> => json(local(link(path)));

  test('a section is a quotation with its source, a concept a frame that is there', () => {
    const quotation = answer(section.url);
    expect(quotation).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
    const { document } = parseHTML(`<body>${String(quotation['html'])}</body>`);
    expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe(`${ORIGIN}${BASE}${section.url}`);
    expect(document.querySelectorAll('script, [onload], [style]').length).toBe(0);
    const frame = answer(`/indicators/${concept.id}/`);
    const src = parseHTML(`<body>${String(frame['html'])}</body>`)
      .document.querySelector('iframe')
      ?.getAttribute('src');
    expect(leads(src ?? '')).toBe(true);
  });
});

test('each sentence has an address of its own with its words, in a small collection', () => {
  const sentences = first.front.flatMap((paragraph) => paragraph.sentences);
  for (const { id, text } of sentences) {
    const document = page(`/s/${first.id}/${id}/`);
    const meta = (name: string): string =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
    expect(meta('og:description')).toContain(text.slice(0, 40));
    expect(meta('og:title')).toContain(first.place.name);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(`${ORIGIN}${BASE}${first.url}#${id}`);
  }
});

test.runIf(ORIGIN)('each report and place has a picture of its own, and its pages name it', () => {
  const places = json<{ id: string }[]>('/data/places.json').map(({ id }) => `/places/${id}/`);
  const pictures = [...reports.map(({ url }) => url), ...places].map((own) => {
    const picture = page(own).querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    expect(local(picture)).toBe(own.replace(/\/$/, '.png'));
    return readFileSync(`dist${local(picture)}`);
  });
  for (const bytes of pictures) expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(pictures.length);
});
