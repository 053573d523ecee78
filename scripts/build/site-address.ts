/** The address of the site, from the environment of the build: SITE_URL is its origin, BASE_PATH its folder. */

/** `/sub/`, or `/`. */
export const basePath = (): string => `${(process.env['BASE_PATH'] ?? '').replace(/\/$/, '')}/`;

/** Address of a path of the site, such as `/reports/…`: absolute, or relative to the root of the host if SITE_URL is not set. */
export const siteAddress = (path: string): string => (siteRoot() ?? basePath()).slice(0, -1) + path;

/** `https://example.org/sub/`; null if SITE_URL is not set, and then the site omits everything that needs absolute addresses. */
export const siteRoot = (): string | null => {
  const origin = process.env['SITE_URL'];
  return origin ? `${new URL(origin).origin}${basePath()}` : null;
};
