/** The parts of the search page that depend on an answer. Links that only change the search state have `data-state`. */
import { list, type Attributes, type Child, type Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { button, CHIP, QUIET, TAB } from '../../ui/classes.ts';
import { href } from '../../urls.ts';
import { stateUrl, type SearchState } from '../ask/address.ts';
import { type Answer, areNearFigures, nearMatches } from '../find/answer.ts';
import { type Filters, KINDS, KIND_NAMES, NO_FILTERS } from '../ask/request.ts';
import { conceptRow, figureRow, number, placeRow, reportGroup, tierGroups, topicRow } from './results-markup.ts';
import { advice } from './words.ts';

/** Number of hits that `再显示` adds. */
export const MORE = 200;

/** The search state of an answer; filters typed into the query are moved to the filters. */
const stateOfAnswer = ({ words, filters, request }: Answer): SearchState => ({ q: words, filters, sort: request.sort });

const stateLink = (state: SearchState, attributes: Attributes, ...children: Child[]): Markup =>
  markup`<a href=${href(stateUrl(state))} data-state ...${attributes}>${children}</a>`;

const withFilter = (state: SearchState, change: Partial<Filters>): SearchState => ({
  ...state,
  filters: { ...state.filters, ...change },
});

const count = (value: number): Markup =>
  markup`<span class="text-[0.875em] font-normal text-ink-3 tabular-nums large:text-base">${` ${number(value)}`}</span>`;

/** 全部 12 · 文字 7 · 指标 5; 相近文字 or 相近数字 if no hit is exact. By `data-key` the focus returns to its link in the next answer. */
export function kindsMarkup(answer: Answer): Markup[] {
  const state = stateOfAnswer(answer);
  const near = nearMatches(answer);
  const nearName = areNearFigures(answer) ? '相近数字' : '相近文字';
  const counts = { ...answer.counts, text: answer.counts.text + near };
  const link = (kind: Filters['kind'], name: string, hits: number): Markup =>
    stateLink(
      withFilter(state, { kind }),
      { class: TAB, 'aria-current': answer.filters.kind === kind ? 'true' : null, 'data-key': `kind:${kind}` },
      name,
      count(hits),
    );
  // If nothing was found, there is nothing to choose from.
  if (KINDS.every((kind) => counts[kind] === 0) && answer.filters.kind === '') return [];
  const some = KINDS.filter((kind) => counts[kind] > 0 || answer.filters.kind === kind);
  return [
    link(
      '',
      '全部',
      KINDS.reduce((sum, kind) => sum + counts[kind], 0),
    ),
    ...some.map((kind) => link(kind, kind === 'text' && near > 0 ? nearName : KIND_NAMES[kind], counts[kind])),
  ];
}

/** On a phone a label and a scrolling row of chips; on wide screens, beside the results, the chips are below the label. */
const FACET =
  'search-facet mt-2 grid grid-cols-[2.5rem_minmax(0,1fr)] items-baseline wide:mt-0 wide:mb-5 wide:block large:grid-cols-1';
const FACET_CHIPS =
  'flex gap-1.5 overflow-x-auto p-0.5 [scrollbar-width:thin] wide:flex-wrap wide:overflow-visible wide:p-0 large:flex-wrap [&_a]:py-0.75 large:[&_a]:whitespace-normal';

const facet = (label: string, chips: readonly Markup[]): Markup | false =>
  chips.length > 0 &&
  markup`<section class=${FACET} aria-label=${label}>
    <h2 class="${QUIET} font-sans font-normal wide:mb-1.5">${label}</h2>
    ${list(chips, { class: FACET_CHIPS })}
  </section>`;

/** The filters as chips with counts, and the sort order. */
export function filtersMarkup(answer: Answer): Markup[] {
  const state = stateOfAnswer(answer);
  const chip = (key: string, to: SearchState, on: boolean, ...children: Child[]): Markup =>
    stateLink(to, { class: CHIP, 'aria-current': on ? 'true' : null, 'data-key': key }, ...children);
  const group = (name: keyof Answer['facets'], label: string): Markup | false =>
    facet(
      label,
      answer.facets[name].map(({ id, name: text, count: hits }) => {
        const on = answer.filters[name] === id;
        const to = withFilter(state, { [name]: on ? '' : id });
        return chip(`${name}:${id}`, to, on, text, count(hits), on && markup`<span aria-label="取消">${' ✕'}</span>`);
      }),
    );
  const order = (sort: SearchState['sort'], name: string): Markup =>
    chip(`sort:${sort}`, { ...state, sort }, state.sort === sort, name);
  return [
    group('report', '报告'),
    answer.filters.report === '' &&
      answer.reports > answer.facets.report.length &&
      markup`<p class=${QUIET}>共 ${number(answer.reports)} 份报告；其余的可在词后写“报告:地名”选取。</p>`,
    group('half', '部分'),
    group('theme', '主题'),
    answer.matches > 1 && facet('排序', [order('relevance', '相关'), order('date', '日期')]),
  ].filter((one) => one !== false);
}

const NAME_LIST = 'name-list [&>li]:border-b [&>li]:border-rule [&>li]:py-2';

/** All results, nearest to the query first. */
export function resultsMarkup(answer: Answer): Markup[] {
  const { kind } = answer.filters;
  const all = kind === '';
  const text = all || kind === 'text';
  const shown = answer.groups.reduce(
    (sum, { sections }) => sum + sections.reduce((n, { hits }) => n + hits.length, 0),
    0,
  );
  const moreUrl = (report: string): string => stateUrl(withFilter(stateOfAnswer(answer), { report, kind: 'text' }));
  const names = [
    ...answer.topics.map(topicRow),
    ...answer.places.slice(0, 2).map(placeRow),
    ...answer.concepts.slice(0, 3).map(conceptRow),
  ];
  const parts: (Markup | false)[] = [
    text && suggestions(answer),
    all &&
      names.length > 0 &&
      markup`<ul class="name-list mb-4 bg-paper-2 px-3 py-2" aria-label="相关的地方、报告与指标">${names}</ul>`,
    kind === 'concept' && markup`<ul class=${NAME_LIST}>${answer.concepts.map(conceptRow)}</ul>`,
    kind === 'place' && markup`<ul class=${NAME_LIST}>${answer.places.map(placeRow)}</ul>`,
    (all || kind === 'indicator') && figures(answer),
    ...(text ? [yearsChart(answer), ...answer.groups.map((group) => reportGroup(group, moreUrl))] : []),
    text &&
      shown < answer.matches &&
      markup`<button class=${button()} type="button" data-more>再显示 ${number(Math.min(MORE, answer.matches - shown))} 处</button>`,
    ...(text ? tierGroups(answer, moreUrl) : []),
    answer.counts[kind === '' ? 'text' : kind] === 0 && widen(answer),
  ];
  return parts.filter((part) => part !== false);
}

function suggestions(answer: Answer): Markup | false {
  if (answer.suggestions.length === 0) return false;
  const state = stateOfAnswer(answer);
  return markup`<p class="search-suggest mb-4 [&_a]:font-semibold">
    您要找的是不是：${answer.suggestions.map(({ text, how, count: hits }, at) => [
      at > 0 && '、',
      stateLink({ ...state, q: text }, {}, text),
      markup`<span class=${QUIET}>（${how}，${number(hits)} 处）</span>`,
    ])}
  </p>`;
}

/** Classes of bar heights, from the lowest to the highest. */
const BARS = ['h-1', 'h-2', 'h-3', 'h-4', 'h-5', 'h-6', 'h-7', 'h-8'] as const;

/** One bar for each year: the number of hits in the reports of that year. */
function yearsChart({ years }: Answer): Markup | false {
  if (years.length === 0) return false;
  const most = Math.max(...years.map((one) => one.count));
  const bar = (hits: number): string =>
    hits === 0 ? 'h-px' : (BARS[Math.ceil((hits / most) * BARS.length) - 1] ?? 'h-1');
  const yearBar = ({ year, count: hits, reports }: Answer['years'][number]): Markup => {
    const words = `${year}年 ${number(hits)} 处，在 ${reports} 份报告中`;
    return markup`<li class="grid min-w-10 justify-items-center gap-0.5 tabular-nums" title=${words}>
      <span aria-hidden="true">${number(hits)}</span>
      <span class="w-6 bg-ink-3 ${bar(hits)}" aria-hidden="true" />
      <span><span class="sr-only">${words}</span><span aria-hidden="true">${year}</span></span>
    </li>`;
  };
  return markup`<figure class="mb-6">
    <figcaption class="mb-1 ${QUIET}">各年报告中的处数</figcaption>
    <ol class="flex items-end gap-1 overflow-x-auto text-xs text-ink-2">${years.map(yearBar)}</ol>
  </figure>`;
}

/** Most figures above the text; with the filter for figures all are shown. */
const FIGURES_ABOVE = 3;

function figures(answer: Answer): Markup | false {
  const only = answer.filters.kind === 'indicator';
  const { hits, count: total } = answer.figures;
  if (total === 0) return false;
  const shown = only ? hits : hits.slice(0, FIGURES_ABOVE);
  const all = stateLink(
    withFilter(stateOfAnswer(answer), { kind: 'indicator' }),
    { class: QUIET },
    `全部 ${number(total)} 个数字`,
  );
  return markup`<section class="mb-6" aria-label="数字">
    <ul class="mb-1 border-y border-rule">${shown.map((figure) => figureRow(figure, only))}</ul>
    ${total > shown.length && (only ? markup`<p class=${QUIET}>只列出前 ${number(shown.length)} 条。</p>` : all)}
  </section>`;
}

/** Links and advice if nothing was found. */
function widen(answer: Answer): Markup {
  const { report, theme, half, kind } = answer.filters;
  const lines = answer.tiers.length === 0 ? advice(answer) : [];
  const without = { ...stateOfAnswer(answer), filters: { ...NO_FILTERS, kind } };
  return markup`<div class="search-widen mt-2 grid gap-3">
    ${
      (report !== '' || theme !== '' || half !== '') &&
      markup`<p>${stateLink(without, {}, `去掉筛选条件（${number(answer.unfiltered)} 处）`)}</p>`
    }
    ${
      lines.length > 0 && [
        markup`<p>可以这样放宽：</p>`,
        list(lines, { class: 'list-disc ps-5' }),
        markup`<p>
          也可以从<a href=${href('/reports/')}>各份报告的目录</a>或<a href=${href('/indicators/')}>全部数字的表格</a>看起。
        </p>`,
      ]
    }
  </div>`;
}

/** The last searches, which are stored only on this device. */
export const historyMarkup = (searches: readonly string[]): Markup[] => [
  markup`<h2>最近的搜索</h2>`,
  list(
    searches.map((q) =>
      stateLink(
        { q, filters: NO_FILTERS, sort: 'relevance' },
        { class: `${CHIP} max-w-80 overflow-hidden text-ellipsis` },
        q,
      ),
    ),
    { class: 'mb-1.5 flex flex-wrap gap-1.5' },
  ),
  markup`<button
    class="${QUIET} underline decoration-rule-strong underline-offset-[0.2em]"
    type="button"
    data-forget
  >清除（只存在本机）</button>`,
];
