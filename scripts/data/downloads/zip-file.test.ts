import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.fixture.ts';
import { writeZip } from './zip-file.ts';

const at = temporaryFolder();

/** Writes a zip of files with these texts; returns its bytes. */
async function zipOf(name: string, texts: Record<string, string>, code = '1'): Promise<Buffer> {
  for (const [file, text] of Object.entries(texts)) writeFileSync(at(file), text);
  const files = Object.keys(texts).map((file) => ({ file: at(file), name: `in/${file}` }));
  const sums = await writeZip(at(`${name}.zip`), files, { list: at(name, 'list.json'), code });
  for (const [file, text] of Object.entries(texts)) expect(sums.get(`in/${file}`)).toBe(hash('sha256', text));
  return readFileSync(at(`${name}.zip`));
}

test('entries copied from the previous archive give the same bytes as entries packed anew', async () => {
  const [a, b, c, empty] = ['甲'.repeat(300_000), '乙丙'.repeat(9), Array.from({ length: 99_999 }, String).join(), ''];
  await zipOf('grown', { a, c, d: 'gone' });
  const grown = await zipOf('grown', { a, b, c: `${c}!`, empty });
  expect(grown.equals(await zipOf('whole', { a, b, c: `${c}!`, empty }))).toBe(true);
  const zip = await JSZip.loadAsync(grown);
  expect(await zip.file('in/a')?.async('string')).toBe(a);
  expect(await zip.file('in/c')?.async('string')).toBe(`${c}!`);
  expect(Object.keys(zip.files)).toHaveLength(4);
});

test('nothing is copied from an archive of another program or of other code', async () => {
  const texts = { a: '甲'.repeat(300), b: '乙丙'.repeat(9) };
  const whole = await zipOf('x', texts);
  const broken = Buffer.from(whole).fill(7, 40, 60);
  writeFileSync(at('x.zip'), broken);
  expect((await zipOf('x', texts, '2')).equals(whole)).toBe(true);
  writeFileSync(at('x.zip'), broken.subarray(1));
  expect((await zipOf('x', texts, '2')).equals(whole)).toBe(true);
});
