/** The search dialog and its options as markup. */
import { h, type Markup } from '../../markup.ts';
import { href, searchUrl } from '../../urls.ts';
import type { Answer, Hit, ReportHits, SectionHits } from '../answer.ts';
import { nearMatches } from './near-matches.ts';
import { figureFacts, figureQuote, number, placeFacts, segmentsMarkup } from './results-markup.ts';
import { shortExcerpt } from './short-excerpt.ts';

/** Options of each kind; the search page has the rest. */
const PLACES = 2;
const CONCEPTS = 3;
const FIGURES = 3;
export const TEXTS = 8;
/** Where other kinds stand below, so that they are in sight. */
const TEXTS_ABOVE_OTHERS = 5;

/** `report`: id of the report that the page shows, to which the search can be kept; empty elsewhere. */
export const dialogMarkup = (report: string): Markup =>
  h(
    'dialog',
    { class: 'search-dialog', 'aria-label': '搜索全部报告' },
    h(
      'div',
      { class: 'search-dialog-box' },
      h(
        'form',
        { id: 'search-form', role: 'search', action: href('/search/'), method: 'get', 'aria-label': '搜索全部报告' },
        h('input', {
          class: 'field',
          type: 'search',
          name: 'q',
          role: 'combobox',
          'aria-label': '在全部报告中搜索',
          'aria-autocomplete': 'list',
          'aria-controls': 'search-options',
          'aria-expanded': 'false',
          placeholder: '词、数字，或粘贴一句话',
          autocomplete: 'off',
          autocapitalize: 'off',
          spellcheck: 'false',
          enterkeyhint: 'search',
          autofocus: true,
        }),
        h('button', { class: 'button', type: 'button', 'data-close': true }, '关闭'),
      ),
      h(
        'div',
        { class: 'search-dialog-bar quiet' },
        h('p', { 'data-part': 'count', 'aria-hidden': 'true' }),
        report !== '' &&
          h(
            'label',
            {},
            h('input', { type: 'checkbox', name: 'report', value: report, form: 'search-form', autocomplete: 'off' }),
            '只查这份报告',
          ),
      ),
      h('p', { class: 'search-dialog-spoken', role: 'status', 'aria-live': 'polite' }),
      h('div', { class: 'search-dialog-options', id: 'search-options', role: 'listbox', 'aria-label': '搜索结果' }),
      h(
        'p',
        { class: 'search-dialog-foot quiet' },
        h('kbd', {}, '↑'),
        h('kbd', {}, '↓'),
        ' 选择　',
        h('kbd', {}, 'Enter'),
        ' 打开　',
        h('kbd', {}, 'Esc'),
        ' 清空、关闭',
      ),
    ),
  );

const option = (
  url: string,
  attributes: Record<string, string | boolean>,
  ...children: (Markup | string | false)[]
): Markup =>
  h(
    'a',
    { role: 'option', class: 'search-option', href: url, tabindex: '-1', 'aria-selected': 'false', ...attributes },
    ...children,
  );

const group = (label: string, options: Markup[]): Markup | false =>
  options.length > 0 &&
  h(
    'div',
    { role: 'group', class: 'search-group', 'aria-label': label },
    h('div', { class: 'search-group-name', 'aria-hidden': 'true' }, label),
    options,
  );

/** The best of each kind, exact hits before the others, and last the way to the search page. */
export function optionsMarkup(answer: Answer, pageUrl: string): Markup[] {
  if (!answer.asked) return [];
  const place = answer.places
    .slice(0, PLACES)
    .map((one) => option(href(one.url), {}, one.name, h('span', { class: 'quiet' }, `　${placeFacts(one)}`)));
  const concept = answer.concepts
    .slice(0, CONCEPTS)
    .map((one) =>
      option(
        href(one.url),
        {},
        one.name,
        h('span', { class: 'quiet' }, `　${one.note || `${number(one.count)} 条指标`}`),
      ),
    );
  const figure = answer.figures.hits
    .slice(0, FIGURES)
    .map((one) =>
      option(
        href(one.url),
        {},
        one.name,
        '　',
        h('strong', {}, figureQuote(one)),
        h('span', { class: 'quiet' }, `　${figureFacts(one)}`),
      ),
    );
  const all = answer.matches || nearMatches(answer);
  const others = place.length + concept.length + figure.length > 0;
  return [
    group('文字', texts(answer.groups).slice(0, others ? TEXTS_ABOVE_OTHERS : TEXTS)),
    group('地方与报告', place),
    ...answer.tiers.map((tier) =>
      group(tier.title.replace(/：$/, ''), texts(tier.groups).slice(0, TEXTS_ABOVE_OTHERS)),
    ),
    group('概念', concept),
    group('指标', figure),
    group('更多', [
      option(pageUrl, {}, all > 0 ? `在搜索页看全部 ${number(all)} 处，可筛选` : '到搜索页看怎样放宽查找'),
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
    h(
      'span',
      { class: 'search-option-where' },
      h('span', { class: 'report-mark', 'data-mark': report.mark }),
      [report.name, section.path.at(-1) ?? ''].filter((one) => one !== '').join(' › '),
    ),
    h(
      'span',
      { class: hit.heading ? 'search-option-text hit-heading' : 'search-option-text' },
      segmentsMarkup(shortExcerpt(hit.segments)),
    ),
  );

/** What one can ask, where nothing was asked yet on this device. */
const EXAMPLES: readonly (readonly [q: string, what: string])[] = [
  ['财政收入 同比增长', '几个词都要有'],
  ['满意率 >95%', '按数值找指标'],
  ['jsjb', '拼音首字母；错一个字也能找到'],
];

/** Before anything is typed: the last searches, else what can be asked. */
export const startMarkup = (searches: readonly string[]): Markup[] =>
  [
    searches.length > 0
      ? group(
          '最近的搜索（只存在本机）',
          searches.map((q) => option(href(searchUrl(q)), { 'data-recent': q }, q)),
        )
      : group(
          '可以这样问',
          EXAMPLES.map(([q, what]) =>
            option(href(searchUrl(q)), { 'data-recent': q }, q, h('span', { class: 'quiet' }, `　${what}`)),
          ),
        ),
  ].filter((one) => one !== false);
