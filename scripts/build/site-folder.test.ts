import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { filesIn, linkedSite, takePlace } from './site-folder.ts';

const at = temporaryFolder();

/** The pages of a site, name → text: one that says the same is the same file. */
function pages(texts: Record<string, string>): Map<string, string> {
  mkdirSync(at('pages'), { recursive: true });
  return new Map(
    Object.entries(texts).map(([name, text]) => {
      const file = at('pages', encodeURIComponent(`${name} ${text}`));
      if (!existsSync(file)) writeFileSync(file, text);
      return [name, file];
    }),
  );
}

/** Builds a site with a map of its own beside its pages. */
function build(texts: Record<string, string>): void {
  const fresh = linkedSite(at('dist'), at('kept'), pages(texts));
  mkdirSync(path.join(fresh, 'data'));
  writeFileSync(path.join(fresh, 'map.xml'), Object.keys(texts).join(' '));
  takePlace(fresh, at('dist'), at('kept'));
}

const site = (): Record<string, string> =>
  Object.fromEntries(filesIn(at('dist')).map(([name, file]) => [name, readFileSync(file, 'utf8')]));

test('a site has the pages of its own build and no others, whatever earlier sites had', () => {
  const builds = [
    { 'index.html': 'one', 'a/index.html': 'a', 'b/c/index.html': 'c' },
    { 'index.html': 'two', 'a/index.html': 'a' },
    { 'index.html': 'three', 'a/index.html': 'a', 'b/c/index.html': 'c', 'b/d/index.html': 'd' },
    { 'index.html': 'three', a: 'a file now', 'b/c/index.html': 'c again' },
    { 'index.html': 'five', 'a/index.html': 'a folder again' },
  ];
  for (const texts of builds) {
    build(texts);
    expect(site()).toEqual({ ...texts, 'map.xml': Object.keys(texts).join(' ') });
  }
  expect(readdirSync(at()).sort()).toEqual(['dist', 'kept', 'pages']);
  expect(readdirSync(at('dist')).sort()).toEqual(['a', 'data', 'index.html', 'map.xml']);
});

test('an unchanged page stays the same file', () => {
  for (const text of ['one', 'two', 'three']) build({ 'index.html': text, 'a/index.html': 'a' });
  const folder = statSync(at('dist/a')).ino;
  build({ 'index.html': 'four', 'a/index.html': 'a' });
  build({ 'index.html': 'five', 'a/index.html': 'a' });
  expect(statSync(at('dist/a')).ino).toBe(folder);
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('five');
});

test('an interrupted build leaves the old site unchanged, and the next build is complete', () => {
  build({ 'index.html': 'one', 'a/index.html': 'a' });
  const before = site();
  const fresh = linkedSite(at('dist'), at('kept'), pages({ 'index.html': 'two', 'b/index.html': 'b' }));
  writeFileSync(path.join(fresh, 'half'), 'half');
  expect(site()).toEqual(before);
  build({ 'index.html': 'three', 'b/index.html': 'b' });
  expect(site()).toEqual({ 'index.html': 'three', 'b/index.html': 'b', 'map.xml': 'index.html b/index.html' });
});

test('a site that was changed by hand is restored', () => {
  const texts = { 'index.html': 'one', 'a/index.html': 'a' };
  build(texts);
  rmSync(at('dist/a/index.html'));
  writeFileSync(at('dist/a/index.html'), 'changed');
  writeFileSync(at('dist/a/more.html'), 'more');
  build(texts);
  build(texts);
  expect(site()).toEqual({ ...texts, 'map.xml': 'index.html a/index.html' });
});
