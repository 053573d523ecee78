import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KeptResults } from './kept-results.ts';

test('a result is worked out again only where its texts or the code have changed, and goes when nobody asks for it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-results-'));
  let made = 0;
  const ask = (code: string, texts: readonly string[]): number[] => {
    const kept = new KeptResults<number[]>(folder, code);
    const found = kept.get('a', texts, () => [++made]);
    kept.finish();
    return found;
  };
  try {
    expect(ask('1', ['x', 'y'])).toEqual([1]);
    expect(ask('1', ['x', 'y'])).toEqual([1]);
    expect(ask('1', ['xy', ''])).toEqual([2]);
    expect(ask('2', ['xy', ''])).toEqual([3]);
    new KeptResults(folder, '2').finish();
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
