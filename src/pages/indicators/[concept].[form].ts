/** A concept as Markdown and as JSON, with the figures that its page shows. */
import type { APIRoute } from 'astro';
import { conceptMarkdown } from '../../lib/machine/markdown.ts';
import { frameHtml, oembed } from '../../lib/machine/oembed.ts';
import { addressesOf, conceptUrl } from '../../lib/urls.ts';
import { conceptsWithData } from '../../queries/collection.ts';
import { conceptPage } from '../../queries/concept-page.ts';

export const getStaticPaths = () =>
  conceptsWithData().flatMap(({ id }) =>
    ['md', 'json', ...(import.meta.env.SITE ? ['oembed.json'] : [])].map((form) => ({ params: { concept: id, form } })),
  );

export const GET: APIRoute = ({ params, site }) => {
  const { concept, found, reports } = conceptPage(params['concept'] ?? '');
  const { figures, indicators, rowFiles } = found;
  const at = addressesOf(site);
  const reportName = (id: string): string => reports.get(id)?.name ?? id;
  if (params['form'] === 'md') return new Response(conceptMarkdown({ concept, indicators, figures, reportName }, at));
  if (params['form'] === 'oembed.json')
    return Response.json(oembed(concept.name, frameHtml(at(`/embed/${concept.id}/`), concept.name), at('/')));
  return Response.json({
    url: at(conceptUrl(concept.id)),
    concept,
    figures,
    indicators,
    reports: [...reports.values()],
    rows: Array.from({ length: rowFiles }, (_, file) => at(`/indicators/rows/concept/${concept.id}-${file}.json`)),
  });
};
