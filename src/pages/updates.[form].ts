/** Feeds of what is new; only if the site knows its own address, which a feed must name. */
import type { APIRoute } from 'astro';
import { FEEDS, feedText, type FeedForm } from '../lib/machine/feed.ts';
import { SITE_NAME } from '../lib/site.ts';
import { addressesOf } from '../lib/urls.ts';
import { updates } from '../queries/updates.ts';

export const getStaticPaths = () =>
  import.meta.env.SITE ? Object.keys(FEEDS).map((form) => ({ params: { form } })) : [];

export const GET: APIRoute = ({ params, site }) => {
  const form = params['form'] as FeedForm;
  const at = addressesOf(site);
  return new Response(
    feedText(form, {
      title: `${SITE_NAME}：更新`,
      page: at('/updates/'),
      self: at(`/updates.${form}`),
      updates: updates(),
      at,
    }),
  );
};
