/** Other forms of a section, in a small collection: Markdown, JSON with the data that its page shows beside the text, and oEmbed. */
import type { APIRoute } from 'astro';
import type { Section } from '../../../schema/report.ts';
import { sectionMarkdown } from '../../../lib/machine/markdown.ts';
import { sectionTitle } from '../../../lib/report/report-name.ts';
import { onItsPage, sectionPath, sectionText, sentenceIds } from '../../../lib/report/sections.ts';
import { oembed } from '../../../lib/machine/oembed.ts';
import { citedReport } from '../../../lib/cite/cited.ts';
import { cite } from '../../../lib/cite/citation.ts';
import { previewText } from '../../../lib/cite/preview-text.ts';
import { addressesOf } from '../../../lib/urls.ts';
import { indicatorsOf, isSmall, sectionIds } from '../../../queries/collection.ts';
import { report as readReport } from '../../../queries/data.ts';

export const getStaticPaths = () =>
  (isSmall() ? sectionIds() : []).flatMap(([report, ids]) =>
    ids.flatMap((section) =>
      ['md', 'json', ...(import.meta.env.SITE ? ['oembed.json'] : [])].map((form) => ({
        params: { report, section, form },
      })),
    ),
  );

export const GET: APIRoute = ({ params, site }) => {
  const report = readReport(params['report'] ?? '');
  const path = sectionPath(report.sections, params['section'] ?? '');
  const section = path.at(-1) as Section;
  const at = addressesOf(site);
  const shown = onItsPage(section);
  if (params['form'] === 'md') return new Response(sectionMarkdown(report, section, at));
  if (params['form'] === 'oembed.json') {
    const passage = {
      section: sectionTitle(section),
      quote: previewText(sectionText(shown), 300),
      url: at(section.url),
    };
    const html = cite('html', passage, citedReport(report), new Date(0));
    return Response.json(oembed(sectionTitle(section), html, at('/'), 240));
  }
  const { id, title, place, date, meeting, speaker, source, url } = report;
  const ids = new Set(sentenceIds(shown));
  return Response.json({
    url: at(section.url),
    report: { id, title, place, date, meeting, speaker, version: source.version, url: at(url) },
    path: path.map((one) => ({ id: one.id, title: sectionTitle(one), url: at(one.url) })),
    section: shown,
    parts: section.children.map((part) => ({ id: part.id, title: sectionTitle(part), url: at(part.url) })),
    indicators: indicatorsOf(id).filter(({ sentenceId }) => ids.has(sentenceId)),
  });
};
