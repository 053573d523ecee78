/** The picture of a place for messengers, which load it by its absolute address. */
import type { APIRoute } from 'astro';
import { figureLine } from '../../lib/card/picture.ts';
import { drawPicture } from '../../queries/picture.ts';
import { placeIds, placePage } from '../../queries/place-page.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? placeIds().map((place) => ({ params: { place } })) : []);

export const GET: APIRoute = async ({ params }) => {
  const { place, leading } = placePage(params['place'] ?? '');
  const lines = leading.slice(0, 3).map(({ indicator }) => figureLine(indicator));
  return new Response(
    await drawPicture({ above: place.region.join(''), heading: `${place.name}：做了什么，承诺什么`, lines }),
  );
};
