/** Makes all addresses of the site, root-relative as in the data files; `href` adds the base path of the hosting folder. */
export const reportUrl = (report: string): string => `/reports/${report}/`;
export const sectionUrl = (report: string, section: string): string => `/reports/${report}/${section}/`;
export const sentenceUrl = (report: string, sentence: string): string => `/reports/${report}/#${sentence}`;
/** The page of a single sentence, for previews in messengers; only in a small collection. See scripts/build/sentence-cards.ts. */
export const sentenceCardUrl = (report: string, sentence: string): string => `/s/${report}/${sentence}/`;
/** Most sentences of a small collection, in which each sentence has a card and each section has its own Markdown and JSON files. */
export const SMALL_COLLECTION = 20_000;
export const indicatorUrl = (indicator: string): string => `/indicators/#${indicator}`;
export const conceptUrl = (concept: string): string => `/indicators/${concept}/`;
export const themeUrl = (theme: string): string => `/compare/${theme}/`;
export const placeUrl = (place: string): string => `/places/${place}/`;
export const seriesUrl = (place: string): string => `/places/${place}/series/`;
/** The segment of a report in addresses below its place: beicang, beicang-2023 → 2023. */
export const keyInPlace = (place: string, report: string): string =>
  report.startsWith(`${place}-`) ? report.slice(place.length + 1) : report;
/** The promises of one report; `key` is that of keyInPlace. Without `key`, the promise page of the place. */
export const promisesUrl = (place: string, key?: string, page = 1): string =>
  `/places/${place}/promises/${key === undefined ? '' : `${key}/`}${page > 1 ? `${String(page)}/` : ''}`;
export const changesUrl = (report: string): string => `/reports/${report}/changes/`;
export const topicUrl = (topic: string, page = 1): string => `/topics/${topic}/${page === 1 ? '' : `${page}/`}`;
export const phraseUrl = (q: string): string => `/phrases/?q=${encodeURIComponent(wellFormed(q))}`;
export const phraseSpansUrl = (report: string): string => `/reports/${report}/phrases.json`;
export const compareUrl = (reports: readonly string[], view?: string): string =>
  `/compare/?reports=${reports.join(',')}${view ? `&view=${view}` : ''}`;
/** Longest query in characters. Servers reject addresses over 8 kB, and a character takes nine bytes; the search itself reads only 400. */
export const LONGEST_QUERY = 500;
export const searchUrl = (q: string): string =>
  `/search/?q=${encodeURIComponent(wellFormed(q.slice(0, LONGEST_QUERY)))}`;

/** Replaces lone surrogates with U+FFFD, because they cannot be encoded in an address. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** '#s1.3' → 's1.3', the id that a fragment names; '' if the fragment is malformed, like #%. */
export function idOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return '';
  }
}

/** The picture of the page of a report or place: `/reports/beiguan-2025.png`. It exists only if the build knows the origin of the site. */
export const pictureUrl = (page: string): string => page.replace(/\/$/u, '.png');

/** Absolute address of a path of the site; null if the build does not know the origin (SITE_URL). */
export const absoluteUrl = (path: string, site: URL | undefined): string | null =>
  site ? new URL(href(path), site).href : null;

/** Returns a function that makes absolute addresses of paths, or root-relative ones if the origin of the site is not known. */
export const addressesOf =
  (site: URL | undefined) =>
  (path: string): string =>
    absoluteUrl(path, site) ?? href(path);

/** '/reports/' → '/sub/reports/' if the site is hosted under BASE_PATH=/sub. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path;
}
