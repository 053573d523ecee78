/** A made-up file of each kind beside the text that it should give, with what a person is told to look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convert } from './convert.ts';

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));
const EXPECTED = /\.expected\.txt$/;

test.each(readdirSync(FOLDER).filter((file) => !EXPECTED.test(file)))('%s', async (file) => {
  const { bytes, doubts } = await convert(new Uint8Array(readFileSync(FOLDER + file)), file);
  const told = doubts.map(({ message, hint }) => `${message}：${hint}\n`).join('');
  expect(told + new TextDecoder().decode(bytes)).toBe(readFileSync(`${FOLDER}${file}.expected.txt`, 'utf8'));
});
