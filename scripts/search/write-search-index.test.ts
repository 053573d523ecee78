import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { indexFiles, searchInput, searchSource } from './five-reports.fixture.ts';
import { writeSearchIndex } from './write-search-index.ts';

const at = temporaryFolder();

test('writes the files of the index and removes older ones', () => {
  const input = searchInput();
  const search = at('search');
  writeSearchIndex(search, searchSource({ ...input, reports: input.reports.slice(0, 2) }));
  const before = readFileSync(at('search', 'manifest.json'), 'utf8');
  writeSearchIndex(search, searchSource(input));
  expect(readFileSync(at('search', 'manifest.json'), 'utf8')).not.toBe(before);
  const files = indexFiles(input);
  expect(files.size).toBeGreaterThan(4);
  for (const [name, bytes] of files)
    if (name !== 'manifest.json') expect(readFileSync(at('search', name)).equals(bytes), name).toBe(true);
});
