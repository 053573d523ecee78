import { expect, test } from 'vitest';
import { publishedPairs } from './published-pairs.ts';

test('a published pair stays, redirects if a report was renamed, and is dropped with a removed report', () => {
  const lock = {
    moved: { 'old-2024': 'new-2024' },
    pairs: [
      ['a-2024', 'b-2024'],
      ['a-2024', 'old-2024'],
      ['a-2024', 'gone-2020'],
    ] as [string, string][],
  };
  const { pairs, pages } = publishedPairs(lock, new Set(['a-2024', 'b-2024', 'new-2024']));
  expect(pairs).toEqual([
    ['a-2024', 'b-2024'],
    ['a-2024', 'new-2024'],
  ]);
  expect(pages[0]).toEqual({ from: '/compare/a-2024/old-2024/', to: '/compare/a-2024/new-2024/' });
  expect(pages).toHaveLength(6);
});
