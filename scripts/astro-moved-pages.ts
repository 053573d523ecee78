/** Which pages of the built site only lead to a new address: the sitemap leaves them out. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Redirects } from '../src/schema/permalinks.ts';

/** Tells by the full address of a page; what moved takes the pages below it with it. */
export function isMovedPage(address: string, base = process.env['BASE_PATH'] ?? '/'): boolean {
  const file = path.join(process.env['DATA_DIR'] ?? '.data', 'redirects.json');
  if (!existsSync(file)) return false;
  const { pages } = JSON.parse(readFileSync(file, 'utf8')) as Redirects;
  const prefix = base.replace(/\/$/, '');
  return pages.some(({ from }) => new URL(address).pathname.startsWith(prefix + from));
}
