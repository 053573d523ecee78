/** A concept as Markdown and as JSON, with the figures that its page shows. */
import type { APIRoute } from 'astro';
import { conceptMarkdown } from '../../lib/machine/markdown.ts';
import { frameHtml, oembed } from '../../lib/machine/oembed.ts';
import { addressesOf, conceptUrl } from '../../lib/urls.ts';
import { conceptsWithData, figuresOf, isTold } from '../../queries/collection.ts';
import { concepts } from '../../queries/data.ts';

export const getStaticPaths = () =>
  conceptsWithData().flatMap(({ id }) =>
    ['md', 'json', ...(import.meta.env.SITE ? ['oembed.json'] : [])].map((form) => ({ params: { concept: id, form } })),
  );

export const GET: APIRoute = ({ params, site }) => {
  const concept = concepts().find(({ id }) => id === params['concept']);
  if (!concept || !isTold(concept.id)) throw new Error(`no figures for ${params['concept'] ?? ''}`);
  const at = addressesOf(site);
  if (params['form'] === 'oembed.json')
    return Response.json(oembed(concept.name, frameHtml(at(`/embed/${concept.id}/`), concept.name), at('/')));
  const { figures, indicators, rowFiles, labels } = figuresOf(concept.id);
  const reportName = (report: string): string => labels.find(({ id }) => id === report)?.name ?? report;
  if (params['form'] === 'md') return new Response(conceptMarkdown({ concept, indicators, figures, reportName }, at));
  return Response.json({
    url: at(conceptUrl(concept.id)),
    concept,
    figures,
    indicators,
    reports: labels,
    rows: Array.from({ length: rowFiles }, (_, file) => at(`/indicators/rows/concept/${concept.id}-${file}.json`)),
  });
};
