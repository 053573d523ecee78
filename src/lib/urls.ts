/** Every address of the site is made here, root-relative as in data files; `href` puts the base path of the hosting folder before it. */
export const reportUrl = (report: string): string => `/reports/${report}/`;
export const sectionUrl = (report: string, section: string): string => `/reports/${report}/${section}/`;
export const sentenceUrl = (report: string, sentence: string): string => `/reports/${report}/#${sentence}`;
/** Of one sentence alone, for messengers, see scripts/build/sentence-cards.ts; only in a small collection. */
export const sentenceCardUrl = (report: string, sentence: string): string => `/s/${report}/${sentence}/`;
/** Sentences of a small collection at most: there each has a card, and each section Markdown and JSON of its own; beyond, the report has. */
export const SMALL_COLLECTION = 20_000;
export const indicatorUrl = (indicator: string): string => `/indicators/#${indicator}`;
/** Fragment of the number itself in the report's text: `n-s1.3.1`, beside the sentence's own `s1.3`. */
export const numberAnchor = (report: string, indicator: string): string => `n-${indicator.slice(report.length + 1)}`;
export const conceptUrl = (concept: string): string => `/indicators/${concept}/`;
export const themeUrl = (theme: string): string => `/compare/${theme}/`;
export const placeUrl = (place: string): string => `/places/${place}/`;
export const seriesUrl = (place: string): string => `/places/${place}/series/`;
/** The part of a report in addresses below its place: beicang, beicang-2023 → 2023. */
export const keyInPlace = (place: string, report: string): string =>
  report.startsWith(`${place}-`) ? report.slice(place.length + 1) : report;
/** Of one report its promises: `key` is its part of addresses below the place. */
export const promisesUrl = (place: string, key?: string, page = 1): string =>
  `/places/${place}/promises/${key === undefined ? '' : `${key}/`}${page > 1 ? `${String(page)}/` : ''}`;
export const changesUrl = (report: string): string => `/reports/${report}/changes/`;
export const topicUrl = (topic: string, page = 1): string => `/topics/${topic}/${page === 1 ? '' : `${page}/`}`;
export const phraseUrl = (q: string): string => `/phrases/?q=${encodeURIComponent(wellFormed(q))}`;
export const phraseSpansUrl = (report: string): string => `/reports/${report}/phrases.json`;
export const compareUrl = (reports: readonly string[], view?: string): string =>
  `/compare/?reports=${reports.join(',')}${view ? `&view=${view}` : ''}`;
/** Servers refuse addresses of more than 8 kB, and a character takes nine bytes; the search reads no more than 400. */
export const LONGEST_QUERY = 500;
export const searchUrl = (q: string): string =>
  `/search/?q=${encodeURIComponent(wellFormed(q.slice(0, LONGEST_QUERY)))}`;

/** Half a surrogate pair has no address: it becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** '#s1.3' → 's1.3', the id that a fragment names; '' where it is broken, as in #%. */
export function idOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return '';
  }
}

/** The picture of a report or place beside its page: `/reports/beiguan-2025.png`; there where the origin of the site is known. */
export const pictureUrl = (page: string): string => page.replace(/\/$/u, '.png');

/** Absolute address of a path of the site; null where the build was not told the origin (SITE_URL). */
export const absoluteUrl = (path: string, site: URL | undefined): string | null =>
  site ? new URL(href(path), site).href : null;

/** Makes paths of the site addresses for programs: absolute, or from the root of the host where its origin is not known. */
export const addressesOf =
  (site: URL | undefined) =>
  (path: string): string =>
    absoluteUrl(path, site) ?? href(path);

/** '/reports/' → '/sub/reports/' where the site is hosted under BASE_PATH=/sub. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path;
}
