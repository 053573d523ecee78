import { closeSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { openNew, putFile, PutFolder } from './put-file.ts';

const at = temporaryFolder();

test('an unchanged file stays the same file, and a hard link to a changed file keeps the old text', () => {
  putFile(at('a'), '二〇二四');
  const { ino } = statSync(at('a'));
  linkSync(at('a'), at('of the site'));
  putFile(at('a'), '二〇二四');
  expect(statSync(at('a')).ino).toBe(ino);
  // As many bytes, and other ones.
  putFile(at('a'), '二〇二五');
  expect([readFileSync(at('a'), 'utf8'), readFileSync(at('of the site'), 'utf8')]).toEqual(['二〇二五', '二〇二四']);
  linkSync(at('a'), at('of the next site'));
  closeSync(openNew(at('a')));
  expect([readFileSync(at('a'), 'utf8'), readFileSync(at('of the next site'), 'utf8')]).toEqual(['', '二〇二五']);
});

test('files that a run does not put are removed, except those kept apart', () => {
  for (const name of ['kept', 'near', 'old']) mkdirSync(at(name));
  for (const name of ['kept/a', 'list', 'near/gone.json', 'old/b', 'old.json']) writeFileSync(at(name), '');
  const folder = new PutFolder(at(), ['kept', 'list']);
  folder.put('near/a.json', '[]');
  folder.put('index.json', '{}');
  folder.removeRest();
  expect(readdirSync(at(), { recursive: true }).sort()).toEqual(
    ['index.json', 'kept', 'kept/a', 'list', 'near', 'near/a.json'].map((name) => path.normalize(name)),
  );
});
