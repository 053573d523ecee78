/** A place in other forms: Markdown, JSON, and feeds of its new reports and their promises. */
import type { APIRoute } from 'astro';
import { FEEDS, feedText, type FeedForm } from '../../lib/machine/feed.ts';
import { placeMarkdown } from '../../lib/machine/markdown.ts';
import { addressesOf, placeUrl } from '../../lib/urls.ts';
import { placeIds, placePage } from '../../queries/place-page.ts';
import { placeUpdates } from '../../queries/updates.ts';

export const getStaticPaths = () =>
  placeIds().flatMap((place) =>
    ['md', 'json', ...(import.meta.env.SITE ? Object.keys(FEEDS) : [])].map((form) => ({ params: { place, form } })),
  );

export const GET: APIRoute = ({ params, site }) => {
  const id = params['place'] ?? '';
  const form = params['form'] ?? '';
  const at = addressesOf(site);
  const { place, last, leading, promised, told } = placePage(id);
  if (form in FEEDS) {
    const self = at(`/places/${id}.${form}`);
    const title = `${place.name}：新报告与新承诺`;
    return new Response(
      feedText(form as FeedForm, { title, page: at(placeUrl(id)), self, updates: placeUpdates(id), at }),
    );
  }
  const promises = promised.map(({ promise }) => promise);
  const figures = leading.map(({ indicator }) => indicator);
  if (form === 'md')
    return new Response(
      placeMarkdown({ place, last, figures, promises, told: told.map(({ promise }) => promise) }, at),
    );
  // Fields that all promises share are given once, and their sentences are in the report.
  const listed = promises.map(({ place: _place, report: _report, sentence: _sentence, ...own }) => own);
  return Response.json({ url: at(placeUrl(id)), ...place, leading: figures, promisedIn: last.id, promises: listed });
};
