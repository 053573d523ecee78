import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { KeptResults } from './kept-results.ts';

const at = temporaryFolder();

test('a result is worked out again only where its texts or the code have changed, and goes when nobody asks for it', () => {
  let made = 0;
  const ask = (code: string, texts: readonly string[]): number[] => {
    const kept = new KeptResults<number[]>(at(), code);
    const found = kept.get('a', texts, () => [++made]);
    kept.finish();
    return found;
  };
  expect(ask('1', ['x', 'y'])).toEqual([1]);
  expect(ask('1', ['x', 'y'])).toEqual([1]);
  expect(ask('1', ['xy', ''])).toEqual([2]);
  expect(ask('2', ['xy', ''])).toEqual([3]);
  new KeptResults(at(), '2').finish();
  expect(readdirSync(at())).toEqual([]);
});
