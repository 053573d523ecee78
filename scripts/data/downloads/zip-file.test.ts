import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.fixture.ts';
import { writeZip } from './zip-file.ts';

const at = temporaryFolder();

test('a zip has every file whole, and the same files give the same bytes', async () => {
  const texts = { a: '甲'.repeat(300_000), b: Array.from({ length: 99_999 }, String).join(), empty: '' };
  for (const [file, text] of Object.entries(texts)) writeFileSync(at(file), text);
  const files = Object.keys(texts).map((file) => ({ file: at(file), name: `in/${file}` }));
  const sums = await writeZip(at('x.zip'), files);
  const zip = await JSZip.loadAsync(readFileSync(at('x.zip')), { checkCRC32: true });
  for (const [file, text] of Object.entries(texts)) {
    expect(sums.get(`in/${file}`)).toBe(hash('sha256', text));
    expect(await zip.file(`in/${file}`)?.async('string')).toBe(text);
  }
  expect(Object.keys(zip.files)).toHaveLength(3);
  await writeZip(at('y.zip'), files);
  expect(readFileSync(at('y.zip')).equals(readFileSync(at('x.zip')))).toBe(true);
});
