/**
 * Gives each sentence a page of its own, /s/REPORT/SENTENCE/: a messenger reads from it the preview of a shared link, and a reader is
 * redirected to the sentence in the report. A collection of more than SMALL_COLLECTION sentences has none; there the section is shared.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_POLICY } from '../../src/lib/content-policy.ts';
import { issuedLine } from '../../src/lib/cite/citation.ts';
import { previewText } from '../../src/lib/cite/preview-text.ts';
import { toHtml } from '../../src/lib/markup-html.ts';
import { markup } from '../../src/lib/markup-template.ts';
import { allSections } from '../../src/lib/report/sections.ts';
import { reportName, sectionTitle } from '../../src/lib/report/report-name.ts';
import { SITE_NAME } from '../../src/lib/site.ts';
import { SMALL_COLLECTION, pictureUrl, sentenceCardUrl, sentenceUrl } from '../../src/lib/urls.ts';
import type { Report, ReportSummary, Sentence } from '../../src/schema/report.ts';
import { siteAddress } from './site-address.ts';

/** Writes the pages into the folder of the site; `read` returns a whole report. */
export function writeSentenceCards(
  folder: string,
  reports: readonly ReportSummary[],
  read: (id: string) => Report,
): void {
  if (reports.reduce((sum, { counts }) => sum + counts.sentences, 0) > SMALL_COLLECTION) return;
  for (const { id } of reports) {
    const report = read(id);
    const named = [
      ...report.front.map((paragraph) => ({ title: '', paragraph })),
      ...allSections(report.sections).flatMap((section) =>
        section.paragraphs.map((paragraph) => ({ title: sectionTitle(section), paragraph })),
      ),
    ];
    for (const { title, paragraph } of named)
      for (const sentence of paragraph.sentences) {
        const into = path.join(folder, sentenceCardUrl(id, sentence.id));
        mkdirSync(into, { recursive: true });
        writeFileSync(path.join(into, 'index.html'), card(report, sentence, title));
      }
  }
}

function card(report: Report, { id, text }: Sentence, section: string): string {
  const target = siteAddress(sentenceUrl(report.id, id));
  const name = [section, `${reportName(report)}${report.title}`].filter(Boolean).join(' · ');
  const isAbsolute = !target.startsWith('/');
  const description = `${previewText([text], 100)}（${issuedLine(report)}）`;
  return `<!doctype html>\n${toHtml(markup`<html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content=${CONTENT_POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${`${name} · ${id}`}</title>
      <meta name="description" content=${description} />
      <meta name="robots" content="noindex" />
      <meta http-equiv="refresh" content="0; url=${target}" />
      <meta property="og:site_name" content=${SITE_NAME} />
      <meta property="og:type" content="article" />
      <meta property="og:title" content=${name} />
      <meta property="og:description" content=${description} />
      ${isAbsolute && markup`<meta property="og:url" content=${siteAddress(sentenceCardUrl(report.id, id))} />`}
      ${isAbsolute && markup`<meta property="og:image" content=${siteAddress(pictureUrl(report.url))} />`}
    </head>
    <body>
      <main>
        <h1>${name}</h1>
        <blockquote>${text}</blockquote>
        <p>${issuedLine(report)}</p>
        <p><a href=${target}>在报告中阅读这一句</a></p>
      </main>
    </body>
  </html>`)}\n`;
}
