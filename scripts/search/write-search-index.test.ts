import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indexFiles, searchInput, searchSource } from './five-reports.fixture.ts';
import { writeSearchIndex } from './write-search-index.ts';

test('the files are those of the index, and take the place of those that were there', () => {
  const input = searchInput();
  const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
  const search = path.join(folder, 'search');
  try {
    writeSearchIndex(search, searchSource({ ...input, reports: input.reports.slice(0, 2) }));
    const before = readFileSync(path.join(search, 'manifest.json'), 'utf8');
    writeSearchIndex(search, searchSource(input));
    expect(readFileSync(path.join(search, 'manifest.json'), 'utf8')).not.toBe(before);
    const files = indexFiles(input);
    expect(files.size).toBeGreaterThan(4);
    for (const [name, bytes] of files)
      if (name !== 'manifest.json') expect(readFileSync(path.join(search, name)).equals(bytes), name).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
