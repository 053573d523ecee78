/** What a host says of the files, by dist/_headers, which the server of all tests reads as hosts do. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { CONTENT_POLICY } from '../../src/lib/content-policy.ts';
import { openSite } from './harness.ts';
import { headersFor } from './static-server.ts';

const site = openSite();
const headersOf = async (path: string): Promise<Headers> => (await fetch(site.href(path), { method: 'HEAD' })).headers;
const HASHED = `/_astro/${readdirSync('dist/_astro')[0] ?? ''}`;

test('every file is what it says it is, and pages tell no other site where a reader comes from', async () => {
  for (const path of ['/', '/reports/', HASHED, '/data/reports.json', '/sw.js', '/no-such-page/']) {
    const headers = await headersOf(path);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy'), path).toContain('geolocation=()');
  }
});

test('only files named by their content are kept without asking', async () => {
  const { version } = JSON.parse(readFileSync('dist/data/search/manifest.json', 'utf8')) as { version: string };
  for (const path of [HASHED, `/data/search/${version}/base.pack`])
    expect((await headersOf(path)).get('cache-control'), path).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/reports/', '/sw.js', '/theme.js', '/data/search/manifest.json', '/data/reports.json'])
    expect((await headersOf(path)).get('cache-control') ?? '', path).not.toMatch(/immutable|max-age=[1-9]/);
});

test('no other site shows a page in a frame, but those made for it', async () => {
  const folders = readdirSync('dist', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const name of [
    '',
    ...folders.map((folder) => folder.name).filter((folder) => !/^(?:_astro|data|embed)$/.test(folder)),
  ])
    expect((await headersOf(`/${name}/`.replace('//', '/'))).get('content-security-policy'), name).toBe(
      `${CONTENT_POLICY}; frame-ancestors 'none'`,
    );
  expect(headersFor('/embed/x/', readFileSync('dist/_headers', 'utf8'))['content-security-policy']).toBeUndefined();
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<link rel="icon" href="data:,"><iframe src="${site.href('/')}"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const page = await site.page({ allow: [/other origin/, /frame-ancestors|ERR_BLOCKED_BY_RESPONSE/] });
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  await new Promise((resolve) => other.close(resolve));
});

test('nginx is told the same', () => {
  const nginx = readFileSync('scripts/deploy/nginx.conf', 'utf8');
  expect(nginx).toContain(`"${CONTENT_POLICY}"`);
  for (const line of readFileSync('dist/_headers', 'utf8').matchAll(/^ {2}([\w-]+): (.+)$/gm)) {
    const [, name = '', value = ''] = line;
    if (name === 'Content-Security-Policy') continue;
    if (name === 'Cache-Control') expect(nginx).toContain(`"${value}"`);
    else expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  }
});
