import { expect, test } from 'vitest';
import { brokenLinks, summary } from './broken-links.fixture.ts';
import { readPage, type Site } from './read-site.fixture.ts';

function made(pages: Record<string, string>, base = '/'): Site {
  return {
    origin: 'https://example.org',
    base,
    pages: Object.entries(pages).map(([path, html]) =>
      readPage(path, `<!doctype html><html><body>${html}</body></html>`),
    ),
    files: new Set(['/data/reports.json', '/style.css']),
    read: () => '',
  };
}

test('links that lead somewhere are not named', () => {
  const links = [
    '/',
    '/a/',
    '../a/#here',
    '#top',
    '/data/reports.json',
    '/a/?q=1#here',
    'https://example.org/a/',
    'https://elsewhere.org/x',
    'mailto:a@b.c',
  ];
  const home =
    links.map((link) => `<a href="${link}">x</a>`).join('') + '<form action="/a/"></form><img src="/style.css">';
  expect(brokenLinks(made({ '/': home, '/a/': '<p id="here"></p>' }))).toEqual([]);
});

test('links that lead nowhere are named with the reason', () => {
  const links = ['/b/', '/a', '/a/#there', '#gone', '', '/甲/', 'https://example.org/c/', 'javascript:x()'];
  const html = links.map((link) => `<a href="${link}">x</a>`).join('');
  expect(brokenLinks(made({ '/': html, '/a/': '<p id="here"></p>' }))).toEqual([
    '/: a href /b/ (no such page)',
    '/: a href /a (no such page)',
    '/: a href /a/#there (no such place on the page)',
    '/: a href #gone (no such place on the page)',
    '/: a href  (empty address)',
    '/: a href /甲/ (not ASCII)',
    '/: a href https://example.org/c/ (no such page)',
    '/: a href javascript:x() (protocol javascript:)',
  ]);
});

test('under a base path a link that forgets it is named', () => {
  const html = '<a href="/sub/a/">x</a><a href="../a/">x</a><a href="/a/">x</a>';
  expect(brokenLinks(made({ '/a/': html }, '/sub/'))).toEqual(['/a/: a href /a/ (outside the base path)']);
});

test('many links to one missing page are one line', () => {
  const html = '<a href="/b/#1">x</a><a href="/b/?q=2">x</a><a href="#gone">x</a>';
  expect(summary(brokenLinks(made({ '/a/': html })))).toEqual([
    '/b/ (no such page) ×2, first on /a/',
    '#gone (no such place on the page) ×1, first on /a/',
  ]);
});
