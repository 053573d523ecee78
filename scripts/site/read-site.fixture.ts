/** Reads a built site into facts that the checks ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

export type Page = {
  /** Address from the root of the site, base path left out: `/reports/`, `/404.html`. */
  path: string;
  lang: string;
  title: string;
  description: string;
  canonical: string;
  /** Content of the meta element that holds the content security policy. */
  policy: string;
  noindex: boolean;
  headings: string[];
  ids: string[];
  /** Every address the page names, as written: `a href=/reports/`. */
  references: { where: string; address: string }[];
  /** What the policy would refuse or what defeats it: inline scripts, styles and handlers. */
  inline: string[];
  /** Visible text. */
  text: string;
};

export type Site = {
  /** Origin that absolute addresses of the site have. */
  origin: string;
  /** `/` or `/sub/`. */
  base: string;
  pages: Page[];
  /** Every file, as address from the root of the site: `/data/reports.json`. */
  files: Set<string>;
  read(file: string): string;
};

export function readSite(folder: string, origin = 'http://localhost:4321', base = '/'): Site {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => '/' + path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file.replace(/\/index\.html$/, '/'), read(file)));
  return { origin, base, pages, files: new Set(files), read };
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];
const DATA_BLOCK = /^application\/(?:ld\+)?json$/;

export function readPage(address: string, html: string): Page {
  const { document } = parseHTML(html);
  const meta = (selector: string): string => document.querySelector(selector)?.getAttribute('content') ?? '';
  const page: Page = {
    path: address,
    lang: document.documentElement.getAttribute('lang') ?? '',
    title: document.querySelector('head > title')?.textContent.trim() ?? '',
    description: meta('meta[name="description"]'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
    policy: meta('meta[http-equiv="content-security-policy" i]'),
    noindex: /noindex/.test(meta('meta[name="robots"]')),
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
    ids: [],
    references: [],
    inline: [],
    text: '',
  };
  for (const element of document.querySelectorAll('*')) readElement(page, element);
  for (const element of document.querySelectorAll('script, style, template')) element.remove();
  page.text = document.body.textContent;
  return page;
}

function readElement(page: Page, element: Element): void {
  const name = element.tagName.toLowerCase();
  for (const attribute of element.attributes) readAttribute(page, name, attribute);
  if (name === 'style') page.inline.push('<style>');
  if (name === 'script' && !element.hasAttribute('src') && !DATA_BLOCK.test(element.getAttribute('type') ?? ''))
    page.inline.push('<script>');
  if (name === 'meta' && /^og:(?:url|image)/.test(element.getAttribute('property') ?? ''))
    page.references.push({ where: 'meta og', address: element.getAttribute('content') ?? '' });
}

function readAttribute(page: Page, element: string, { name, value }: { name: string; value: string }): void {
  const where = `${element} ${name}`;
  if (name === 'id') page.ids.push(value);
  else if (ADDRESSES.includes(name)) page.references.push({ where, address: value });
  else if (name === 'srcset')
    for (const part of value.split(',')) page.references.push({ where, address: part.trim().split(/\s/)[0] ?? '' });
  else if (name === 'style' || name.startsWith('on')) page.inline.push(`<${where}>`);
}
