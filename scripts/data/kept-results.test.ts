import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.fixture.ts';
import { KeptResults } from './kept-results.ts';

const at = temporaryFolder();

test('a result is computed again only if its texts have changed, and is deleted when nobody reads it', () => {
  let made = 0;
  const ask = (...texts: string[]): number[] => {
    const kept = new KeptResults<number[]>(at());
    kept.make('a', texts, () => [++made]);
    const found = kept.read('a');
    kept.finish();
    return found;
  };
  expect(ask('x', 'y')).toEqual([1]);
  expect(ask('x', 'y')).toEqual([1]);
  expect(ask('xy', '')).toEqual([2]);
  new KeptResults(at()).finish();
  expect(readdirSync(at())).toEqual([]);
});
