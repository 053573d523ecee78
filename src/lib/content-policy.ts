/**
 * Content security policy of every page. Chart pictures are saved from blob: addresses; everything else comes from the site itself. Workers
 * fall under script-src, and there are no fonts.
 */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "manifest-src 'self'; form-action 'self'; base-uri 'none'";
