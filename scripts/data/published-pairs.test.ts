import { expect, test } from 'vitest';
import { publishedPairs } from './published-pairs.ts';

test('keeps published pairs, redirects them if a report was renamed, and drops them if one was removed', () => {
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
