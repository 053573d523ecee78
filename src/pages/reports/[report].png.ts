/** The picture of a report for messengers, which load it by its absolute address. */
import type { APIRoute } from 'astro';
import { figureLine } from '../../lib/card/picture.ts';
import { leadingIndicators } from '../../lib/figure/leading-indicators.ts';
import { titleParts } from '../../lib/report/report-name.ts';
import { indicatorsOf } from '../../queries/collection.ts';
import { report as readReport, reports } from '../../queries/data.ts';
import { drawPicture } from '../../queries/picture.ts';

export const getStaticPaths = () =>
  import.meta.env.SITE ? reports().map(({ id }) => ({ params: { report: id } })) : [];

export const GET: APIRoute = async ({ params }) => {
  const report = readReport(params['report'] ?? '');
  const { place, title, year } = titleParts(report);
  const figures = leadingIndicators(indicatorsOf(report.id), report, 3);
  const lines = figures.map(({ indicator }) => figureLine(indicator));
  return new Response(
    await drawPicture({ above: report.place.region.join(''), heading: `${place}${year}${title}`, lines }),
  );
};
