/** Where the site will stand, as the environment of the build says: SITE_URL is its origin, BASE_PATH its folder. */

/** `/sub/`, or `/`. */
export const basePath = (): string => `${(process.env['BASE_PATH'] ?? '').replace(/\/$/, '')}/`;

/** Address of a path of the site as the data give it: absolute, or from the root of the host where SITE_URL is not set. */
export const siteAddress = (path: string): string => (siteRoot() ?? basePath()).slice(0, -1) + path;

/** https://example.org/sub/; null where SITE_URL is not set: then what needs absolute addresses is left out. */
export const siteRoot = (): string | null => {
  const origin = process.env['SITE_URL'];
  return origin ? `${new URL(origin).origin}${basePath()}` : null;
};
