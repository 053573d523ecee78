import { expect, test } from 'vitest';
import { href, indicatorUrl, keyInPlace, searchUrl, sentenceUrl } from './urls.ts';

test('puts the base path in front of an address once', () => {
  expect(href('/reports/', '/')).toBe('/reports/');
  expect(href('/reports/', '/sub')).toBe('/sub/reports/');
  expect(href('/reports/', '/sub/')).toBe('/sub/reports/');
});

test('addresses are ASCII for any query', () => {
  expect(searchUrl('长'.repeat(3000)).length).toBeLessThan(8000);
  expect(searchUrl('接诉即办 & 100%')).toBe('/search/?q=%E6%8E%A5%E8%AF%89%E5%8D%B3%E5%8A%9E%20%26%20100%25');
  expect(sentenceUrl('niutang-2022-h1', 's1-2.3')).toBe('/reports/niutang-2022-h1/#s1-2.3');
  expect(indicatorUrl('niutang-2022-h1.s1-2.3.1')).toBe('/indicators/#niutang-2022-h1.s1-2.3.1');
});

test('the key of a report in its place is its id without the place', () => {
  expect(keyInPlace('beicang', 'beicang-2023')).toBe('2023');
  expect(keyInPlace('beicang', 'my-town')).toBe('my-town');
});
