/** A report's text as a markup tree, because in an Astro template a line break between elements shows as a gap between characters. */
import { themeName } from '../../catalogue/themes.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Paragraph, Section, Sentence } from '../../schema/report.ts';
import type { Half, ThemeId } from '../../schema/vocabulary.ts';
import { h, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { HALF_NAMES, openEnded, sectionTitle } from './report-name.ts';
import { wordBreaks } from './word-breaks.ts';
import { sentenceParts } from './sentence-parts.ts';
import { href, indicatorUrl, reportUrl, sectionUrl, themeUrl } from '../urls.ts';

export interface TextContext {
  report: string;
  indicators: ReadonlyMap<string, readonly Indicator[]>;
  corrected: ReadonlySet<string>;
  /** Id of a section or sentence → the old fragments that it replaces. */
  moved: ReadonlyMap<string, readonly string[]>;
  /** Sentence id → address of its promise. */
  promises: ReadonlyMap<string, string>;
}

/** Anchors of old addresses: empty elements, so that the text stays unchanged. */
const oldAnchors = (id: string, { moved }: TextContext): Markup[] =>
  (moved.get(id) ?? []).map((old) => h('i', { id: old, class: 'moved' }));

/** One sentence: `<span id>` with its numbers as links to their rows, followed by a mark if it promises and a note if it is corrected. */
export function sentenceMarkup(sentence: Sentence, context: TextContext): Markup[] {
  const { report, indicators, corrected, promises } = context;
  const parts = sentenceParts(sentence.text, indicators.get(sentence.id) ?? []);
  const isCorrected = corrected.has(sentence.id);
  const span = markup`<span id=${sentence.id} class=${isCorrected && 'corrected'}>
    ${parts.map(({ text, indicators: [first, ...more] }) =>
      first === undefined
        ? text
        : markup`<a class="n" href=${href(indicatorUrl(first))} data-also=${more.length > 0 && more.join(' ')}>${text}</a>`,
    )}
  </span>`;
  const promise = promises.get(sentence.id);
  return [
    ...oldAnchors(sentence.id, context),
    span,
    ...(promise === undefined ? [] : [markup`<a class="p" href=${href(promise)} aria-label="看承诺" />`]),
    ...(isCorrected
      ? [markup`<a class="correction-note" href="${href(reportUrl(report))}#corrections">此句有更正</a>`]
      : []),
  ];
}

export const paragraphMarkup = (paragraph: Paragraph, context: TextContext): Markup =>
  markup`<p>${paragraph.sentences.flatMap((sentence) => sentenceMarkup(sentence, context))}</p>`;

/** The title block. Short lines without a closing mark (title, —— date and meeting, speaker) get the class title-line. */
export function frontMarkup(front: readonly Paragraph[], context: TextContext): Markup {
  return markup`<div class="front">
    ${front.map((paragraph) => {
      const tree = paragraphMarkup(paragraph, context);
      const text = paragraph.sentences.map((sentence) => sentence.text).join('');
      const isTitle = !/[。：:；！，]$/u.test(text.trim()) && text.length <= 60;
      return isTitle ? { ...tree, attributes: { class: 'title-line' } } : tree;
    })}
  </div>`;
}

/**
 * A section with its children. `level` is the level of its heading; at 1 the heading is left out, because it is the title of the page.
 * `half` and `theme` are those of the previous or enclosing section; the section shows its own only if they differ.
 */
export function sectionMarkup(
  section: Section,
  context: TextContext,
  { level, half, theme }: { level: number; half: Half | null; theme: ThemeId | null },
): Markup {
  const tag = `h${Math.min(level, 6)}`;
  const [first, ...rest] = section.paragraphs;
  const runIn = section.runIn && first !== undefined;
  const title = sectionTitle(section);
  const pilcrow = markup`<a
    class=${section.verbatim ? 'pilcrow' : 'pilcrow pilcrow-alone'}
    href=${href(sectionUrl(context.report, section.id))}
    aria-label="本节链接与引用${title === openEnded(section.verbatim) ? '' : `：${title}`}"
  >¶</a>`;
  const whole = level > 1;
  let lead: Markup | null = null;
  if (runIn)
    lead = markup`<div class="run-in">
      ${h(whole ? tag : 'b', whole ? wordBreaks(section.verbatim) : section.verbatim)}
      ${paragraphMarkup(first, context)}
      ${whole && pilcrow}
    </div>`;
  else if (whole) lead = section.verbatim ? h(tag, wordBreaks(section.verbatim, pilcrow)) : pilcrow;
  return markup`<section id=${section.id} class=${section.children.length === 0 && 'leaf'}>
    ${oldAnchors(section.id, context)}
    ${section.half !== half && markup`<p class="half">${HALF_NAMES[section.half]}</p>`}
    ${
      section.theme !== theme &&
      markup`<a class="theme" href=${href(themeUrl(section.theme))}>${themeName(section.theme)}</a>`
    }
    ${lead}
    ${(runIn ? rest : section.paragraphs).map((paragraph) => paragraphMarkup(paragraph, context))}
    ${section.children.map((child, index) =>
      sectionMarkup(child, context, {
        level: level + 1,
        half: section.children[index - 1]?.half ?? section.half,
        theme: section.theme,
      }),
    )}
  </section>`;
}
