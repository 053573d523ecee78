/** The search dialog and its options as markup. */
import type { Attributes, Child, Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { button, FIELD, QUIET } from '../../ui/classes.ts';
import { href, searchUrl } from '../../urls.ts';
import { nearMatches, type Answer, type Hit, type ReportHits, type SectionHits } from '../find/answer.ts';
import { shortExcerpt } from '../find/excerpt.ts';
import { figureFacts, figureQuote, number, placeFacts, segmentsMarkup } from './results-markup.ts';

/** Most options of each kind; the search page has the rest. */
const PLACES = 2;
const CONCEPTS = 3;
const FIGURES = 3;
export const TEXTS = 8;
/** Most texts if other kinds follow, so that those are in view. */
const TEXTS_ABOVE_OTHERS = 5;

/** A box at the top of the page; on a phone it fills the window. */
const DIALOG =
  'mx-auto mt-18 mb-auto max-h-none w-[min(46rem,calc(100vw-2rem))] max-w-none rounded-md border border-rule-strong bg-paper text-ink shadow-float backdrop:bg-[rgb(20_16_12/0.35)] max-sm:m-0 max-sm:h-dvh max-sm:w-full max-sm:rounded-none max-sm:border-0';
/** In a very low window three results stay visible, and the whole box scrolls. */
const OPTIONS = 'min-h-40 overflow-y-auto overscroll-contain pt-1 pb-2 empty:min-h-0 max-sm:flex-1';
const OPTION =
  'block scroll-my-8 border-s-3 border-transparent px-4 py-1.75 leading-[1.6] text-ink no-underline hover:bg-paper-2 aria-selected:border-accent aria-selected:bg-paper-3 large:border-b large:border-b-rule [&_mark]:font-semibold ' +
  'forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2';

/** `report`: id of the report that the page shows, to which the search can be limited; empty on other pages. */
export const dialogMarkup = (report: string): Markup =>
  markup`<dialog class=${DIALOG} aria-label="搜索全部报告">
    <div class="flex max-h-[min(40rem,calc(100dvh-7rem))] flex-col overflow-y-auto max-sm:h-full max-sm:max-h-dvh">
      <form
        class="flex gap-2 p-3"
        id="search-form"
        role="search"
        action=${href('/search/')}
        method="get"
        aria-label="搜索全部报告"
      >
        <input
          class="${FIELD} min-h-control-lg flex-1 text-lg [&::-webkit-search-cancel-button]:[filter:grayscale(1)]"
          type="search"
          name="q"
          role="combobox"
          aria-label="在全部报告中搜索"
          aria-autocomplete="list"
          aria-controls="search-options"
          aria-expanded="false"
          placeholder="词、数字，或粘贴一句话"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          autofocus
        />
        <button class=${button('lg')} type="button" data-close>关闭</button>
      </form>
      <div class="${QUIET} flex flex-wrap gap-x-4 px-4">
        <p data-part="count" aria-hidden="true" />
        ${
          report !== '' &&
          markup`<label class="ms-auto flex items-center gap-1.5 large:[&>input]:size-5">
            <input type="checkbox" name="report" value=${report} form="search-form" autocomplete="off" />
            只查这份报告
          </label>`
        }
      </div>
      <p class="sr-only" role="status" aria-live="polite" />
      <div class=${OPTIONS} id="search-options" role="listbox" aria-label="搜索结果" />
      <p class="border-t border-rule px-4 py-2 text-xs text-ink-2 max-sm:hidden [&>kbd]:me-0.5">
        <kbd>↑</kbd><kbd>↓</kbd> 选择　<kbd>Enter</kbd> 打开　<kbd>Esc</kbd> 清空、关闭
      </p>
    </div>
  </dialog>`;

const option = (url: string, attributes: Attributes, ...children: Child[]): Markup =>
  markup`<a role="option" class=${OPTION} href=${url} tabindex="-1" aria-selected="false" ...${attributes}>${children}</a>`;

const group = (label: string, options: readonly Markup[]): Markup | false =>
  options.length > 0 &&
  markup`<div role="group" aria-label=${label}>
    <div class="px-4 pt-2 pb-0.5 text-xs text-ink-3" aria-hidden="true">${label}</div>
    ${options}
  </div>`;

const facts = (words: string): Markup => markup`<span class=${QUIET}>${`　${words}`}</span>`;

/** The best results of each kind, exact hits before the others, then a link to the search page. */
export function optionsMarkup(answer: Answer, pageUrl: string): Markup[] {
  if (!answer.asked) return [];
  const named = (one: { url: string; name: string }, more: string): Markup =>
    option(href(one.url), {}, one.name, facts(more));
  const place = answer.places.slice(0, PLACES).map((one) => named(one, placeFacts(one)));
  const concept = answer.concepts
    .slice(0, CONCEPTS)
    .map((one) => named(one, one.note || `${number(one.count)} 个数字`));
  const figure = answer.figures.hits
    .slice(0, FIGURES)
    .map((one) =>
      option(href(one.url), {}, `${one.name}　`, markup`<strong>${figureQuote(one)}</strong>`, facts(figureFacts(one))),
    );
  const all = answer.matches || nearMatches(answer);
  const others = place.length + concept.length + figure.length > 0;
  return [
    answer.figures.typed && group('数字', figure),
    group('文字', texts(answer.groups).slice(0, others ? TEXTS_ABOVE_OTHERS : TEXTS)),
    group(
      '话题',
      answer.topics.map(({ url, name }) => option(href(url), {}, name)),
    ),
    group('地方与报告', place),
    ...answer.tiers.map((tier) =>
      group(tier.title.replace(/：$/, ''), texts(tier.groups).slice(0, TEXTS_ABOVE_OTHERS)),
    ),
    group('指标', concept),
    !answer.figures.typed && group('数字', figure),
    group('更多', [
      option(pageUrl, {}, all > 0 ? `在搜索页看全部 ${number(all)} 处，可筛选` : '到搜索页看数字，或怎样放宽查找'),
    ]),
  ].filter((one) => one !== false);
}

function texts(groups: readonly ReportHits[]): Markup[] {
  return groups
    .flatMap((report) => report.sections.flatMap((section) => section.hits.map((hit) => ({ report, section, hit }))))
    .slice(0, TEXTS)
    .map(({ report, section, hit }) => text(report, section, hit));
}

const text = (report: ReportHits, section: SectionHits, hit: Hit): Markup =>
  option(
    href(hit.url),
    { 'data-result': true },
    markup`<span class="block text-xs text-ink-2">
      <span class="report-mark" data-mark=${report.mark} />
      ${[report.name, section.path.at(-1) ?? ''].filter((one) => one !== '').join(' › ')}
    </span>`,
    markup`<span class="search-option-text line-clamp-3 font-serif${hit.heading ? ' font-bold' : ''}">
      ${segmentsMarkup(shortExcerpt(hit.segments))}
    </span>`,
  );

/** Examples, shown if there are no earlier searches on this device. */
const EXAMPLES: readonly (readonly [q: string, what: string])[] = [
  ['财政收入 同比增长', '几个词都要有'],
  ['满意率 >95%', '按数值找数字'],
  ['jsjb', '拼音首字母；错一个字也能找到'],
];

/** The options before anything is typed: the last searches, else the examples. */
export function startMarkup(searches: readonly string[]): Markup[] {
  const asked = (q: string, ...more: Markup[]): Markup => option(href(searchUrl(q)), { 'data-recent': q }, q, ...more);
  const start =
    searches.length > 0
      ? group(
          '最近的搜索（只存在本机）',
          searches.map((q) => asked(q)),
        )
      : group(
          '可以这样问',
          EXAMPLES.map(([q, what]) => asked(q, facts(what))),
        );
  return start ? [start] : [];
}
