/** Keeps comparison pages that were published once, also if their reports have new ids. */
import { pairUrl, VIEWS } from '../../src/lib/compare/comparison-address.ts';
import type { Lock, Redirects } from '../../src/schema/permalinks.ts';
import { resolve } from '../pipeline/lock/check-lock.ts';

/** Returns the pairs of the lock whose reports still exist, under their current ids (`ids`), and redirects from pages under old ids. */
export function publishedPairs(
  { pairs, moved }: Pick<Lock, 'pairs' | 'moved'>,
  ids: ReadonlySet<string>,
): { pairs: [string, string][]; pages: Redirects['pages'] } {
  const found: [string, string][] = [];
  const pages: Redirects['pages'] = [];
  for (const [a, b] of pairs) {
    const [first, second] = [a, b].map((id) => resolve(id, moved, (one) => ids.has(one)));
    if (first == null || second == null || first === second) continue;
    found.push([first, second]);
    if (first === a && second === b) continue;
    for (const { id: view } of VIEWS) pages.push({ from: pairUrl(a, b, view), to: pairUrl(first, second, view) });
  }
  return { pairs: found, pages };
}
