import { expect, test } from 'vitest';
import { pairUrl, readComparison } from './comparison-address.ts';
import { compareUrl } from '../urls.ts';

const read = (query: string) => readComparison(new URLSearchParams(query));

test('reads reports in order, each once, from a link or a plain form', () => {
  expect(read('reports=b,a&view=themes')).toEqual({ reports: ['b', 'a'], view: 'themes' });
  expect(read('reports=a&reports=b&reports=a')).toEqual({ reports: ['a', 'b'], view: 'figures' });
  expect(read('reports=%20a%20,,b,')).toEqual({ reports: ['a', 'b'], view: 'figures' });
});

test('an unknown view is read as the first one, and an empty choice as no reports', () => {
  expect(read('reports=a,b&view=nonsense').view).toBe('figures');
  expect(read('')).toEqual({ reports: [], view: 'figures' });
});

test('reads back the addresses that the site makes', () => {
  expect(read(compareUrl(['x-2024', 'y-2023-h1'], 'silence').split('?')[1] ?? '')).toEqual({
    reports: ['x-2024', 'y-2023-h1'],
    view: 'silence',
  });
});

test('two reports have one comparison page, whatever their order', () => {
  expect(pairUrl('b-2024', 'a-2023')).toBe('/compare/a-2023/b-2024/');
  expect(pairUrl('a-2023', 'b-2024', 'themes')).toBe('/compare/a-2023/b-2024/themes/');
});
