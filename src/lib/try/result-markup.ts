/** The result of reading a visitor's own report, as markup; doubts come first, because they need attention. */
import type { Report, Section } from '../../schema/report.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { KIND_NAMES, periodText, scopedName, toldParts } from '../figure/figure-text.ts';
import { list, type Child, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { artefactName } from '../report/delivered-lines.ts';
import { coverFacts } from '../report/cover-facts.ts';
import { HALF_NAMES, themeName } from '../report/report-name.ts';
import { plainTable } from '../table/framed.ts';
import { button, CALLOUT, QUIET } from '../ui/classes.ts';
import { conceptUrl, href } from '../urls.ts';
import type { TryNote, TryResult } from './messages.ts';

const SEVERITIES = { error: '错误', warning: '注意', doubt: '存疑' } as const;

/** One note: what is wrong, and what to do. */
export const noteMarkup = ({ severity, line, message, hint }: TryNote): Markup =>
  markup`<p class="${CALLOUT} my-2" data-note=${severity}>
    ${SEVERITIES[severity]}${line === null ? '' : `（第 ${line} 行）`}：${message}。<span class=${QUIET}>${hint}</span>
  </p>`;

const part = (title: string, ...children: Child[]): Markup =>
  markup`<section class="mt-8"><h2>${title}</h2>${children}</section>`;

const fold = (summary: string, content: Markup): Markup =>
  markup`<details class="mt-2"><summary>${summary}</summary>${content}</details>`;

export function resultMarkup(result: TryResult): Markup {
  const { report, indicators, refused, notes, format } = result;
  const { counts, artefacts, source } = report;
  return markup`<div>
    ${part('存疑', notes.length > 0 ? notes.map(noteMarkup) : markup`<p>没有。</p>`)}
    ${part(
      '封面',
      cover(report),
      markup`<p class=${QUIET}>${format}，${source.encoding}，不计空白 ${source.characters} 字</p>`,
    )}
    ${part(`目录：${counts.sections} 节 ${counts.sentences} 句`, outline(report.sections))}
    ${part(`数字：${indicators.length} 条`, figures(indicators))}
    ${part(
      '与各地放在一起',
      markup`<div data-beside>
        <p>主要数字与本站各地的同一指标并列。为此要向本站取这些指标的数据，报告的内容仍不发出。</p>
        <p class="mt-2"><button class=${button('sm')} type="button" data-show-beside>取来并列</button></p>
      </div>`,
    )}
    ${part(`没有收录的数字：${refused.length} 处`, refused.length > 0 && fold('逐处看原因', list(refused.map(refusedMarkup), { class: 'text-md *:py-1' })))}
    ${part(
      `剔除的转换残留：${artefacts.length} 处`,
      artefacts.length > 0 && fold('逐处看', list(artefacts.map(artefactMarkup), { class: 'text-md' })),
    )}
    ${part(
      '下载',
      markup`<p>
        前两个是原文与说明：放进程序的 reports/ 文件夹，或附在给本站的更新请求里，之后每次构建都会读它们。后两个是读出的数据。
      </p>`,
      markup`<p class="mt-2 flex flex-wrap gap-2">
        ${[...result.files, ...result.data].map(
          ({ name }) => markup`<button class=${button('sm')} type="button" data-save=${name}>下载 ${name}</button>`,
        )}
      </p>`,
    )}
  </div>`;
}

const refusedMarkup = ({ why, quote }: TryResult['refused'][number]): Child => [
  `${why}：`,
  markup`<span class=${QUIET}>${quote.before}<mark>${quote.text}</mark>${quote.after}</span>`,
];

const artefactMarkup = ({ kind, text, line }: Report['artefacts'][number]): Child => [
  `第 ${line} 行 ${artefactName(kind)} `,
  markup`<del>${text}</del>`,
];

const cover = (report: Report): Markup =>
  markup`<dl class="grid gap-x-6 text-md sm:grid-cols-2">
    ${([['编号', report.id], ['题名', report.title], ...coverFacts(report)] as const).map(
      ([name, value]) => markup`<div class="flex gap-3">
        <dt class="w-[3em] flex-none text-ink-2">${name}</dt><dd>${value ?? '没有读到'}</dd>
      </div>`,
    )}
  </dl>`;

const outline = (sections: readonly Section[]): Markup =>
  list(
    sections.map((section) => [
      section.verbatim || '（无标题）',
      markup`<span class="${QUIET} ms-2">${HALF_NAMES[section.half]}·${themeName(section.theme)}</span>`,
      section.children.length > 0 && outline(section.children),
    ]),
    { class: 'text-md [&_ul]:ps-5' },
  );

/** Hides the sentences and concepts of the figures on a phone. */
const WIDE = 'max-md:hidden';
const figures = (indicators: readonly Indicator[]): Markup =>
  plainTable({
    label: '读出的数字',
    heads: ['名称', '数字', '时期', '性质', '指标', '原句'],
    classes: [false, 'num', false, false, WIDE, WIDE],
    rows: indicators.map((one) => [
      scopedName(one),
      toldParts(one).join('，'),
      one.period && periodText(one.period),
      KIND_NAMES[one.kind],
      one.concept && markup`<a href=${href(conceptUrl(one.concept))}>看其他地方</a>`,
      one.sentence,
    ]),
  });
