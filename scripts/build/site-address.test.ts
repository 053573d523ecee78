import { afterEach, expect, test } from 'vitest';
import { basePath, siteAddress, siteRoot } from './site-address.ts';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

test.each([
  ['https://example.org', '/sub', 'https://example.org/sub/', 'https://example.org/sub/reports/a/'],
  ['https://example.org/', undefined, 'https://example.org/', 'https://example.org/reports/a/'],
  [undefined, '/sub/', null, '/sub/reports/a/'],
  [undefined, undefined, null, '/reports/a/'],
])('SITE_URL %s, BASE_PATH %s', (origin, base, root, address) => {
  delete process.env['SITE_URL'];
  delete process.env['BASE_PATH'];
  if (origin) process.env['SITE_URL'] = origin;
  if (base) process.env['BASE_PATH'] = base;
  expect(siteRoot()).toBe(root);
  expect(siteAddress('/reports/a/')).toBe(address);
  expect(basePath().endsWith('/')).toBe(true);
});
