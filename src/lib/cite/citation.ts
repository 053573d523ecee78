/** Formats a passage with its source for pasting (GB/T 7714, a plain sentence, Markdown) and for programs. */
import { dateText, issuer, placePath, unnamedPlace } from '../report/report-name.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { CitedPassage, CitedReport } from './cited.ts';
import { citationRecord, dayOf, isRecord, type RecordStyle } from './citation-record.ts';

export { citedTitle } from './citation-record.ts';

export type CitationStyle = 'quote' | 'gbt7714' | 'plain' | 'markdown' | 'html' | RecordStyle;

/** `today` is the day of access in local time, which GB/T 7714 requires. */
export function cite(style: CitationStyle, passage: CitedPassage, report: CitedReport, today: Date): string {
  if (isRecord(style)) return citationRecord(style, passage, report, today);
  switch (style) {
    case 'quote':
      return `“${passage.quote}”\n——${source(passage, report)}\n${passage.url}`;
    case 'gbt7714':
      return gbt7714(passage, report, today);
    case 'plain':
      return `“${passage.quote}”（${source(passage, report)}，文本版本 ${report.version}，${passage.url}）`;
    case 'html':
      return quoteHtml(passage, source(passage, report), report.version);
    case 'markdown':
      return `> ${escapeMarkdown(passage.quote)}\n>\n> ——[${escapeMarkdown(source(passage, report))}](${passage.url})，文本版本 ${report.version}`;
  }
}

/** 北庄镇人民政府，2025年2月28日，北庄镇第二届人民代表大会第七次会议，镇长骆腾麒 */
export const issuedLine = ({
  place,
  date,
  meeting,
  speaker,
}: Pick<CitedReport, 'place' | 'date' | 'meeting' | 'speaker'>): string =>
  [issuer(place), date && dateText(date), meeting, speaker && `${speaker.post ?? ''}${speaker.name ?? ''}`]
    .filter(Boolean)
    .join('，');

/** The source of a passage: 骆腾麒《北庄镇政府工作报告》，2025年2月28日，北庄镇第二届人民代表大会第七次会议，“一、2024年工作回顾” */
export function source({ section }: CitedPassage, report: CitedReport): string {
  const { title, date, meeting, speaker } = report;
  const work = `${speaker?.name ?? ''}《${unnamedPlace(report)}${title}》`;
  return [work, date && dateText(date), meeting, section && `“${section}”`].filter(Boolean).join('，');
}

/** A quotation to embed in other sites, which needs no script. */
function quoteHtml({ quote, url }: CitedPassage, from: string, version: string): string {
  const escaped = (text: string): string =>
    text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`).replace(/\s*\n\s*/g, '<br>');
  return `<blockquote cite="${escaped(url)}"><p>${escaped(quote)}</p><footer>——<a href="${escaped(url)}">${escaped(from)}</a>，文本版本 ${version}</footer></blockquote>`;
}

/**
 * GB/T 7714—2015, electronic report; a section is cited as a part of the whole (析出文献).
 *
 *     骆腾麒. 一、2024年工作回顾[R/OL]//政府工作报告: 北庄镇第二届人民代表大会第七次会议. 文本版本 89ba0b66. 北京市密云区北庄镇: 北庄镇人民政府, 2025(2025-02-28)[2026-01-05]. https://…
 */
function gbt7714(passage: CitedPassage, report: CitedReport, today: Date): string {
  const { title, place, date, meeting, speaker, version } = report;
  const author = speaker?.name ?? issuer(place);
  const whole = meeting ? `${title}: ${meeting}` : unnamedPlace(report) + title;
  const work = passage.section ? `${passage.section}[R/OL]//${whole}` : `${whole}[R/OL]`;
  const issued = `${placePath(report)}: ${issuer(place)}${date ? `, ${date.slice(0, 4)}(${date})` : ''}`;
  return `${author}. ${work}. 文本版本 ${version}. ${issued}[${dayOf(today)}]. ${passage.url}.`;
}
