import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSearchIndex } from './build-search-index.ts';
import { searchInput } from './five-reports.ts';
import { writeSearchIndex } from './write-search-index.ts';

test('what is read from the data files is what they were made of, line separators in a sentence included', async () => {
  const { reports, indicators, concepts } = searchInput();
  const strange = indicators.map((one) => ({ ...one, sentence: `${one.sentence}\u2028第二行\u2029第三行` }));
  const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
  try {
    const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
    mkdirSync(path.join(folder, 'reports'));
    write('reports.json', JSON.stringify(reports.map(({ id }) => ({ id }))));
    for (const report of reports) write(`reports/${report.id}.json`, JSON.stringify(report));
    write('indicators.json', `[${strange.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]\n`);
    write('concepts.json', JSON.stringify(concepts));
    await writeSearchIndex(folder);
    const files = await buildSearchIndex({ reports, indicators: strange, concepts });
    expect(files.size).toBeGreaterThan(4);
    for (const [name, bytes] of files)
      expect(readFileSync(path.join(folder, 'search', name)).equals(bytes), name).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
