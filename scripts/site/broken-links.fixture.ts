import type { Page, Site } from './read-site.fixture.ts';

/**
 * Every address of the site itself that leads nowhere, a line each: `/about/: a href /reports/x/ (no such page)`.
 * An address counts as the site's own when it is relative, rooted, or begins with the site's origin;
 * rooted ones must stand under the base path, fragments must be an id of the page they lead to.
 */
export function brokenLinks(site: Site): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, { page, ids: new Set(page.ids) }]));
  const seen = new Map<string, string | undefined>();

  const fault = (page: Page, address: string): string | undefined => {
    if (address === '') return 'empty address';
    let url: URL;
    try {
      url = new URL(address, site.origin + site.base + page.path.slice(1));
    } catch {
      return 'no address';
    }
    if (!/^https?:$/.test(url.protocol))
      return /^(?:mailto|tel|data|blob):$/.test(url.protocol) ? undefined : `protocol ${url.protocol}`;
    if (url.origin !== site.origin) return undefined;
    if (/[^\x21-\x7e]/.test(address.split(/[?#]/)[0] ?? '')) return 'not ASCII';
    if (!url.pathname.startsWith(site.base)) return 'outside the base path';
    const target = '/' + decodeURIComponent(url.pathname.slice(site.base.length));
    const found = pages.get(target);
    if (!found) return site.files.has(target) && !target.endsWith('.html') ? undefined : 'no such page';
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment && fragment !== 'top' && !found.ids.has(fragment)) return 'no such place on the page';
    return undefined;
  };

  return site.pages.flatMap((page) =>
    page.references.flatMap(({ where, address }) => {
      const relative = !/^(?:\/|https?:)/.test(address);
      const key = relative ? `${page.path} ${address}` : address;
      if (!seen.has(key)) seen.set(key, fault(page, address));
      const reason = seen.get(key);
      return reason ? [`${page.path}: ${where} ${address} (${reason})`] : [];
    }),
  );
}

/** The same faults with one line for each target, most frequent first: `/search/ (no such page) ×120, first on /about/`. */
export function summary(faults: readonly string[]): string[] {
  const targets = new Map<string, string[]>();
  for (const fault of faults) {
    const [, page = '', address = '', reason = ''] = /^(\S+): \w+ \S+ (\S*) \((.*)\)$/.exec(fault) ?? [];
    const target = reason === 'no such page' ? (address.split(/[?#]/)[0] ?? '') : address;
    const key = `${target} (${reason})`;
    targets.set(key, [...(targets.get(key) ?? []), page]);
  }
  return [...targets]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, pages]) => `${key} ×${pages.length}, first on ${pages[0] ?? ''}`);
}
