import type { APIRoute } from 'astro';
import { seriesCsv } from '../../../../lib/place/series-csv.ts';
import { addressesOf } from '../../../../lib/urls.ts';
import { placeIds, seriesPage } from '../../../../queries/place-page.ts';

export const getStaticPaths = () => placeIds().map((place) => ({ params: { place } }));

/** The series of a place in full precision, with the figures that were left out and why. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(seriesCsv(seriesPage(params['place'] ?? '').drawn, addressesOf(site)));
