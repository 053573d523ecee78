import { THEMES, themeName } from '../../../catalogue/themes.ts';
import type { Section } from '../../../schema/report.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import { contentOf, type Comparison } from '../comparison/comparison.ts';
import { themePassages } from '../comparison/theme-passages.ts';
import { sentenceKey, twinsOf, type Twins } from '../comparison/similar-sentences.ts';
import type { ReportLabel } from '../../../schema/site-data.ts';
import { reportLabel } from '../../table/figure-table.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { JUMPS, QUIET } from '../../ui/classes.ts';
import { HALF_NAMES, sectionTitle } from '../../report/report-name.ts';
import { href, sentenceUrl, themeUrl } from '../../urls.ts';
import { view } from './view-parts.ts';

/** A column for each report, side by side; in a narrow window they scroll. A passage begins with the name and the half of its section. */
export const COLUMNS =
  'grid auto-cols-[minmax(min(20rem,82vw),1fr)] grid-flow-col gap-x-8 overflow-x-auto max-md:snap-x max-md:snap-mandatory max-md:gap-x-5 *:snap-start print:auto-cols-[minmax(0,1fr)] print:text-[9pt] ' +
  '[&_section>:first-child]:mt-4 [&_section>:first-child]:flex [&_section>:first-child]:items-baseline [&_section>:first-child]:gap-3 ' +
  '[&_section>:first-child>a]:font-semibold [&_section>:first-child>a]:no-underline ' +
  '[&_section>:first-child>span]:flex-none [&_section>:first-child>span]:text-sm [&_section>:first-child>span]:text-ink-2';

/** What the reports say, theme by theme, in columns side by side. */
export function themesView(comparison: Comparison): Markup {
  const themes = THEMES.map(({ id: theme }) => ({
    theme,
    passages: comparison.reports.map(({ id }) => themePassages(contentOf(comparison, id, 'sections'), theme)),
  })).filter(({ passages }) => passages.some((own) => own.length > 0));
  const twins = twinsOf(comparison);
  return view(
    twins.size > 0 ? SET_PHRASES : '按主题对齐的原文。这几份报告没有几乎相同的句子。',
    markup`<p class="${JUMPS} mb-4">
      ${themes.map(({ theme }) => markup`<a href="#${theme}">${themeName(theme)}</a>`)}
    </p>`,
    // Only the theme of the address is shown: see table.css.
    markup`<div class="theme-blocks">
      ${themes.map(({ theme, passages }) => themeBlock(theme, passages, comparison, twins))}
    </div>`,
  );
}

function themeBlock(theme: ThemeId, passages: readonly Section[][], comparison: Comparison, twins: Twins): Markup {
  const speaking = passages.filter((own) => own.length > 0).length;
  const columns = comparison.reports.map((report, at) => ({
    report,
    passages: passages[at] ?? [],
    id: `${theme}-${report.id}`,
  }));
  return markup`<section class="theme-block" id=${theme}>
    <h3>${themeName(theme)}<span class="${QUIET} ms-4 font-sans font-normal">${speaking} 份报告写到</span></h3>
    <p><a class=${QUIET} href=${href(themeUrl(theme))}>全部报告的“${themeName(theme)}”</a></p>
    ${columnLinks(columns)}
    <div class=${COLUMNS}>${columns.map((column) => passageColumn(column, twins))}</div>
  </section>`;
}

/** Links to the columns, for a phone, which shows one column at a time. */
export const columnLinks = (columns: readonly { report: ReportLabel; id: string }[]): Markup =>
  markup`<p class="${JUMPS} mt-2 md:hidden">
    ${columns.map(({ report, id }) => markup`<a href="#${id}">${report.place.name}</a>`)}
  </p>`;

export const SET_PHRASES =
  '按主题对齐的原文。颜色淡、后面有“≈”的是通用表述：另一份报告里有几乎相同的一句，点“≈”可以看到；其余为这份报告特有的表述。';

/** One report's passages on a theme; every paragraph links to its place in the report, a set phrase to its twin. */
export function passageColumn(
  { report, passages, id }: { report: ReportLabel; passages: readonly Section[]; id: string },
  twins: Twins,
): Markup {
  return markup`<div id=${id}>
    <p class="sticky top-0 border-b border-rule-strong bg-paper py-2 font-semibold print:static">${reportLabel(report)}</p>
    ${passages.length === 0 && markup`<p class=${QUIET}>没有专门写这一主题的段落。</p>`}
    ${passages.map((section) => passageMarkup(report.id, section, twins))}
  </div>`;
}

const passageMarkup = (report: string, section: Section, twins: Twins): Markup =>
  markup`<section>
    <p><a href=${href(section.url)}>${sectionTitle(section)}</a><span>${HALF_NAMES[section.half]}</span></p>
    ${section.paragraphs.map(
      ({ sentences }) => markup`<p class="said">
        ${sentences.map(({ id, text }) => sentenceMarkup(text, twins.get(sentenceKey(report, id))))}
        <a href=${href(sentenceUrl(report, sentences[0]?.id ?? section.id))} aria-label="在报告中看这一段">¶</a>
      </p>`,
    )}
  </section>`;

const sentenceMarkup = (text: string, twin: { name: string; url: string } | undefined): Markup | string =>
  twin === undefined
    ? text
    : markup`<span>${text}<a href=${href(twin.url)} aria-label="与${twin.name}的一句几乎相同，看那一句">≈</a></span>`;
