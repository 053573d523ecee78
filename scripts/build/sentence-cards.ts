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
import { h } from '../../src/lib/markup.ts';
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
  const description = `${previewText([text], 100)}（${issuedLine(report)}）`;
  const meta = (property: string, content: string) => h('meta', { property, content });
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, `${name} · ${id}`),
    h('meta', { name: 'description', content: description }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { 'http-equiv': 'refresh', content: `0; url=${target}` }),
    meta('og:site_name', SITE_NAME),
    meta('og:type', 'article'),
    meta('og:title', name),
    meta('og:description', description),
    ...(target.startsWith('/')
      ? []
      : [
          meta('og:url', siteAddress(sentenceCardUrl(report.id, id))),
          meta('og:image', siteAddress(pictureUrl(report.url))),
        ]),
  ];
  const body = [
    h('h1', {}, name),
    h('blockquote', {}, text),
    h('p', {}, issuedLine(report)),
    h('p', {}, h('a', { href: target }, '在报告中阅读这一句')),
  ];
  return `<!doctype html>\n${toHtml(h('html', { lang: 'zh-CN' }, h('head', {}, ...head), h('body', {}, h('main', {}, ...body))))}\n`;
}
