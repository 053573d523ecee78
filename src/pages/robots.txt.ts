/** Allows crawlers to read everything and names the sitemap. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../lib/urls.ts';

export const GET: APIRoute = ({ site }) => {
  const map = absoluteUrl('/sitemap-index.xml', site);
  return new Response(`User-agent: *\nAllow: /\n${map ? `Sitemap: ${map}\n` : ''}`);
};
