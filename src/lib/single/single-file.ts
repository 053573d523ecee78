/** Reports as one self-contained HTML file, which opens from disk, has its own search and makes no network requests. */
import type { Indicator } from '../../schema/indicator.ts';
import type { Paragraph, Report, Section } from '../../schema/report.ts';
import { issuedLine } from '../cite/citation.ts';
import { KIND_NAMES, periodText, scopedName, toldParts } from '../figure/figure-text.ts';
import { h, list, type Markup } from '../markup.ts';
import { toHtml } from '../markup-html.ts';
import { markup } from '../markup-template.ts';
import { reportName, titleParts } from '../report/report-name.ts';
import { SITE_NAME } from '../site.ts';

export interface SingleReport {
  report: Report;
  indicators: readonly Indicator[];
}

export interface SingleFile {
  title: string;
  script: string;
  site: string;
  day: string;
}

/** A file with more reports does not open in browsers. */
export const MOST_SINGLE = 60;

/** Allows the inline script and style, and no requests. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `:root{color-scheme:light dark}body{max-width:42rem;margin:0 auto;padding:1rem;line-height:1.9;font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif}
nav,form,table,footer,.quiet{font-family:system-ui,"PingFang SC","Microsoft YaHei",sans-serif;font-size:.875rem;line-height:1.6}
form{position:sticky;top:0;padding:.5rem 0;background:Canvas}input{box-sizing:border-box;width:100%;padding:.5rem;font:inherit;font-size:1rem}
#hits{max-height:50vh;overflow:auto}p{margin:.75em 0;text-align:justify}h1,h2,h3,h4,h5,h6{line-height:1.5;scroll-margin-top:5rem}
[id]{scroll-margin-top:5rem}:target{background:#ffe9a8;color:#000}table{border-collapse:collapse;width:100%}th,td{padding:.25rem .5rem;border-bottom:1px solid #8888;text-align:left;vertical-align:top}
@media print{form,nav{display:none}}`;

/** The file as HTML; `script` is the text of /single-file.js, `site` the address of the site, `day` the day on which it is made. */
export function singleFile({ title, script, site, day }: SingleFile, reports: readonly SingleReport[]): string {
  const head = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const more = `<meta name="viewport" content="width=device-width,initial-scale=1">${toHtml(h('title', `${title} · ${SITE_NAME}`))}<style>${STYLE}</style></head><body>`;
  const top = toHtml(markup`<header>
    <h1>${title}</h1>
    <p class="quiet">${day}存自${SITE_NAME}（${site}）。文字逐字照录，可离线阅读与查找。</p>
    <form>
      <input type="search" aria-label="在这份文件里查找" placeholder="查找文字" />
      <div id="hits" role="status" />
    </form>
    ${
      reports.length > 1 &&
      markup`<nav aria-label="报告">
        ${list(reports.map(({ report }) => markup`<a href="#${report.id}">${reportName(report)}</a>`))}
      </nav>`
    }
  </header>`);
  const texts = reports.map((one) => toHtml(reportMarkup(one, site)));
  return `${head}${more}${top}${texts.join('')}<script>${script.replaceAll('</', '<\\/')}</script></body></html>\n`;
}

function reportMarkup({ report, indicators }: SingleReport, site: string): Markup {
  const { id, front, sections, source, corrections, url } = report;
  const { place, title, year } = titleParts(report);
  return markup`<article data-name=${reportName(report)}>
    <h2 id=${id}>${place}${title}${year && `（${year}）`}</h2>
    <p class="quiet">${issuedLine(report)}。文本版本 ${source.version}。${site.replace(/\/$/, '') + url}</p>
    <details class="quiet"><summary>目录</summary>${outline(id, sections)}</details>
    ${front.map((one) => paragraph(id, one))}
    ${sections.flatMap((section) => sectionMarkup(id, section))}
    ${corrections.map(({ old, new: now, reason }) => markup`<p class="quiet">更正：“${old}”改为“${now}”。${reason}</p>`)}
    <details class="quiet"><summary>数字 ${indicators.length} 条</summary>${figures(id, indicators)}</details>
  </article>`;
}

const outline = (report: string, sections: readonly Section[]): Markup =>
  list(
    sections.map(({ id, verbatim, children }) => [
      markup`<a href="#${report}.${id}">${verbatim || '（无标题）'}</a>`,
      children.length > 0 && outline(report, children),
    ]),
  );

const paragraph = (report: string, { sentences }: Paragraph, lead: Markup | null = null): Markup =>
  markup`<p>${lead}${sentences.map(({ id, text }) => markup`<span id="${report}.${id}" data-s>${text}</span>`)}</p>`;

function sectionMarkup(report: string, section: Section): Markup[] {
  const { id, level, verbatim, runIn, paragraphs, children } = section;
  const [first, ...rest] = paragraphs;
  const at = { id: `${report}.${id}`, 'data-s': true };
  // A run-in heading stays in its paragraph.
  const start = runIn && first ? paragraph(report, first, h('strong', at, verbatim)) : null;
  return [
    ...(start
      ? [start]
      : [h(`h${String(Math.min(level + 2, 6))}`, at, verbatim || null), ...(first ? [paragraph(report, first)] : [])]),
    ...rest.map((one) => paragraph(report, one)),
    ...children.flatMap((child) => sectionMarkup(report, child)),
  ];
}

const figures = (report: string, indicators: readonly Indicator[]): Markup =>
  markup`<table><tbody>
    ${indicators.map(
      (one) => markup`<tr>
        <th scope="row"><a href="#${report}.${one.sentenceId}">${scopedName(one)}</a></th>
        <td>${toldParts(one).join('，')}</td>
        <td>${one.period && periodText(one.period)}</td>
        <td>${KIND_NAMES[one.kind]}</td>
      </tr>`,
    )}
  </tbody></table>`;
