/** <search-page>: the search page. Its state is its address; answers come while one types. */
import { make } from '../lib/dom.ts';
import { requestOf, stateOf, stateUrl, type SearchState } from '../lib/search/address.ts';
import type { Answer, Facet } from '../lib/search/answer.ts';
import { KIND_NAMES, KINDS, NO_FILTERS, type Filters } from '../lib/search/filters.ts';
import { forgetSearches, handOverMarks, rememberSearch, searchHistory } from '../lib/search/search-memory.ts';
import { advice, summary } from '../lib/search/words.ts';
import { href } from '../lib/urls.ts';
import { askSearch, openSearch } from './search-client.ts';
import { conceptRow, figureRow, number, placeRow, reportGroup, tierGroups } from './search-results.ts';

const FIRST = 100;
const MORE = 200;
/** A pause in typing after which the address is rewritten and the count is spoken. */
const PAUSE = 500;

class SearchPage extends HTMLElement {
  #state: SearchState = { q: '', filters: { ...NO_FILTERS }, sort: 'relevance' };
  #limit = FIRST;
  #answer: Answer | null = null;
  #settle = 0;

  connectedCallback(): void {
    const input = this.#input;
    this.#state = stateOf(new URLSearchParams(location.search));
    // What was typed before the script came is kept.
    if (input.value === '' || this.#state.q !== '') input.value = this.#state.q;
    else this.#state.q = input.value;
    this.dataset['searchStatus'] = 'idle';
    // Beside the results where there is room; above them, closed, on a phone.
    this.#part<HTMLDetailsElement>('[data-part=filters]').open = matchMedia('(width >= 64rem)').matches;
    input.addEventListener('input', (event) => {
      // While a Chinese input method composes, the letters are not yet the query.
      if (event instanceof InputEvent && event.isComposing) return;
      this.#typed();
    });
    input.addEventListener('compositionend', () => this.#typed());
    input.addEventListener('focus', openSearch, { once: true });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed();
      this.#commit();
    });
    this.addEventListener('click', (event) => this.#clicked(event));
    for (const opening of ['auxclick', 'contextmenu']) this.addEventListener(opening, (event) => this.#opened(event));
    this.addEventListener('keydown', (event) => this.#keyed(event));
    window.addEventListener('popstate', () => {
      this.#state = stateOf(new URLSearchParams(location.search));
      input.value = this.#state.q;
      this.#limit = FIRST;
      void this.#run();
    });
    this.#drawHistory();
    if (this.#state.q !== '') void this.#run();
    else if (matchMedia('(hover: hover)').matches) input.focus({ preventScroll: true });
  }

  get #input(): HTMLInputElement {
    return this.#part('input[type=search]');
  }

  #part<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`search-page lacks ${selector}`);
    return found;
  }

  #typed(): void {
    const { value } = this.#input;
    if (value === this.#state.q) return;
    // A new question starts without the filters of the old one only when the box was emptied.
    if (value.trim() === '') this.#state = { q: value, filters: { ...NO_FILTERS }, sort: this.#state.sort };
    else this.#state = { ...this.#state, q: value };
    this.#limit = FIRST;
    void this.#run();
    clearTimeout(this.#settle);
    this.#settle = window.setTimeout(() => this.#rewrite(), PAUSE);
  }

  #rewrite(): void {
    history.replaceState(null, '', this.#state.q.trim() === '' ? href('/search/') : href(stateUrl(this.#state)));
  }

  /** The query is meant: it becomes a place in the history. */
  #commit(): void {
    clearTimeout(this.#settle);
    const address = href(stateUrl(this.#state));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    rememberSearch(this.#state.q);
  }

  async #run(): Promise<void> {
    if (this.#state.q.trim() === '') {
      this.#answer = null;
      this.#show('idle');
      return;
    }
    this.dataset['searchStatus'] = 'loading';
    delete this.dataset['matches'];
    this.#part('[data-part=start]').hidden = true;
    try {
      const answer = await askSearch(requestOf(this.#state, this.#limit));
      if (!answer || this.#state.q.trim() === '') return;
      this.#answer = answer;
      this.#show('done');
    } catch {
      this.#answer = null;
      this.#show('error');
    }
  }

  // ---- drawing -----------------------------------------------------------------------------------------------------

  #show(status: 'idle' | 'done' | 'error'): void {
    const answer = this.#answer;
    const results = this.#part('[data-part=results]');
    const start = this.#part('[data-part=start]');
    start.hidden = status !== 'idle';
    results.hidden = status === 'idle';
    const filters = answer?.asked ? this.#filters(answer) : [];
    const panel = this.#part<HTMLDetailsElement>('[data-part=filters]');
    panel.hidden = filters.length === 0;
    panel.querySelector('div')?.replaceChildren(...filters);
    this.#part('[data-part=kinds]').replaceChildren(...(answer?.asked ? this.#kinds(answer) : []));
    if (status === 'idle') this.#drawHistory();
    if (status === 'error') {
      results.replaceChildren(
        make('p', { class: 'note' }, '搜索数据没有载入，可能是网络中断。', make('button', { class: 'button', type: 'button', 'data-retry': true }, '重试')),
      );
    } else results.replaceChildren(...(answer?.asked ? this.#results(answer) : []));
    this.#say(status === 'error' ? '搜索数据没有载入。' : answer ? summary(answer) : '');
    this.dataset['searchStatus'] = status;
    if (answer && status === 'done') this.dataset['matches'] = String(answer.matches);
    else delete this.dataset['matches'];
  }

  #say(text: string): void {
    this.#part('[data-part=status]').textContent = text;
  }

  #results(answer: Answer): HTMLElement[] {
    const { kind } = answer.filters;
    const all = kind === '';
    const parts: HTMLElement[] = [];
    if (all || kind === 'text') parts.push(...this.#suggestions(answer));
    if (all) parts.push(...this.#names(answer));
    if (kind === 'concept') parts.push(make('ul', { class: 'name-list' }, ...answer.concepts.map(conceptRow)));
    if (kind === 'place') parts.push(make('ul', { class: 'name-list' }, ...answer.places.map(placeRow)));
    if (kind === 'indicator' || (all && answer.figures.count > 0)) parts.push(this.#figures(answer, all ? 3 : answer.figures.hits.length));
    if (all || kind === 'text') {
      parts.push(...answer.groups.map((group) => reportGroup(group, 'h2')));
      const shown = answer.groups.reduce((sum, { sections }) => sum + sections.reduce((n, { hits }) => n + hits.length, 0), 0);
      if (shown < answer.matches)
        parts.push(make('button', { class: 'button', type: 'button', 'data-more': true }, `再显示 ${number(Math.min(MORE, answer.matches - shown))} 处`));
      parts.push(...tierGroups(answer, 'h2'));
    }
    const empty = answer.counts[kind === '' ? 'text' : kind] === 0;
    if (empty) parts.push(this.#widen(answer));
    return parts;
  }

  #suggestions(answer: Answer): HTMLElement[] {
    if (answer.suggestions.length === 0) return [];
    const line = make('p', { class: 'search-suggest' }, '您要找的是不是：');
    for (const { text, how, count } of answer.suggestions)
      line.append(
        make('a', { href: href(stateUrl({ ...this.#state, q: text })), 'data-state': true }, text),
        make('span', { class: 'quiet' }, `（${how}，${number(count)} 处）`),
      );
    return [line];
  }

  #names(answer: Answer): HTMLElement[] {
    const list = [...answer.places.slice(0, 3).map(placeRow), ...answer.concepts.slice(0, 4).map(conceptRow)];
    return list.length ? [make('ul', { class: 'name-list name-strip', 'aria-label': '相关的地方、报告与概念' }, ...list)] : [];
  }

  #figures(answer: Answer, limit: number): HTMLElement {
    const section = make(
      'section',
      { class: 'figure-hits', 'aria-label': '指标' },
      make('ul', {}, ...answer.figures.hits.slice(0, limit).map((figure) => figureRow(figure, answer.filters.kind === 'indicator'))),
    );
    if (answer.figures.count > limit && answer.filters.kind === '')
      section.append(make('a', { class: 'quiet', href: href(this.#with({ kind: 'indicator' })), 'data-state': true }, `全部 ${number(answer.figures.count)} 条指标`));
    else if (answer.figures.count > limit) section.append(make('p', { class: 'quiet' }, `只列出前 ${number(limit)} 条。`));
    return section;
  }

  #widen(answer: Answer): HTMLElement {
    const box = make('div', { class: 'search-widen' });
    const { report, theme, half } = answer.filters;
    if (report || theme || half)
      box.append(
        make('p', {}, make('a', { href: href(stateUrl({ ...this.#state, filters: { ...NO_FILTERS } })), 'data-state': true }, `去掉全部筛选条件（${number(answer.unfiltered)} 处）`)),
      );
    const lines = advice(answer);
    if (lines.length && answer.tiers.length === 0) box.append(make('ul', {}, ...lines.map((line) => make('li', {}, line))));
    return box;
  }

  #with(change: Partial<Filters>): string {
    return stateUrl({ ...this.#state, filters: { ...this.#state.filters, ...change } });
  }

  #kinds(answer: Answer): HTMLElement[] {
    const total = KINDS.reduce((sum, kind) => sum + answer.counts[kind], 0);
    const link = (kind: Filters['kind'], name: string, count: number): HTMLElement =>
      make(
        'a',
        { href: href(this.#with({ kind })), 'data-state': true, 'aria-current': answer.filters.kind === kind ? 'true' : null },
        name,
        make('span', { class: 'search-count' }, ` ${number(count)}`),
      );
    return [
      link('', '全部', total),
      ...KINDS.filter((kind) => answer.counts[kind] > 0 || answer.filters.kind === kind).map((kind) => link(kind, KIND_NAMES[kind], answer.counts[kind])),
    ];
  }

  #filters(answer: Answer): HTMLElement[] {
    const { facets, filters } = answer;
    const group = (name: 'report' | 'theme' | 'half', label: string, choices: Facet[]): HTMLElement[] => {
      if (choices.length === 0) return [];
      const list = make('ul', {});
      for (const { id, name: text, count } of choices) {
        const on = filters[name] === id;
        list.append(
          make(
            'li',
            {},
            make(
              'a',
              { class: 'chip', href: href(this.#with({ [name]: on ? '' : id })), 'data-state': true, 'aria-current': on ? 'true' : null, title: on ? `取消“${text}”` : null },
              text,
              make('span', { class: 'search-count' }, ` ${number(count)}`),
              on && make('span', { 'aria-hidden': 'true' }, ' ✕'),
            ),
          ),
        );
      }
      return [make('section', { class: 'search-facet', 'aria-label': label }, make('h2', {}, label), list)];
    };
    const sort = (value: SearchState['sort'], label: string): HTMLElement =>
      make('a', { class: 'chip', href: href(stateUrl({ ...this.#state, sort: value })), 'data-state': true, 'aria-current': this.#state.sort === value ? 'true' : null }, label);
    return [
      ...group('report', '报告', facets.report),
      ...group('half', '部分', facets.half),
      ...group('theme', '主题', facets.theme),
      ...(answer.matches > 1
        ? [make('section', { class: 'search-facet', 'aria-label': '排序' }, make('h2', {}, '排序'), make('ul', {}, make('li', {}, sort('relevance', '相关')), make('li', {}, sort('date', '日期'))))]
        : []),
    ];
  }

  #drawHistory(): void {
    const box = this.#part('[data-part=history]');
    const list = searchHistory();
    box.hidden = list.length === 0;
    box.replaceChildren(
      make('h2', {}, '最近的搜索'),
      make('ul', {}, ...list.map((q) => make('li', {}, make('a', { class: 'chip', href: href(stateUrl({ ...this.#state, q })), 'data-state': true }, q)))),
      make('button', { class: 'quiet link-button', type: 'button', 'data-forget': true }, '清除（只存在本机）'),
    );
  }

  // ---- events ------------------------------------------------------------------------------------------------------

  #clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-retry]')) return void this.#run();
    if (event.target.closest('[data-forget]')) {
      forgetSearches();
      this.#drawHistory();
      this.#input.focus();
      return;
    }
    if (event.target.closest('[data-more]')) {
      const shown = this.querySelectorAll('[data-result]').length;
      this.#limit += MORE;
      void this.#run().then(() => this.querySelectorAll<HTMLElement>('[data-result]')[shown]?.focus());
      return;
    }
    const link = event.target.closest('a');
    if (!link) return;
    if (link.hasAttribute('data-state') && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      this.#state = stateOf(new URL(link.href).searchParams);
      this.#input.value = this.#state.q;
      this.#limit = FIRST;
      this.#commit();
      void this.#run();
      return;
    }
    this.#opened(event);
  }

  /** A result is opened, here or in another tab: the page it opens marks what was found. */
  #opened(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.hasAttribute('data-state') || !this.#answer) return;
    rememberSearch(this.#state.q);
    handOverMarks({
      path: new URL(link.href).pathname, q: this.#state.q, back: href(stateUrl(this.#state)), needles: this.#answer.marks,
    });
  }

  /** Arrows walk the results, the first step down leads out of the box, Escape back into it. */
  #keyed(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    const results = [...this.querySelectorAll<HTMLElement>('[data-result]')];
    const at = results.findIndex((result) => result === target);
    if (target !== this.#input && at < 0) return;
    if (event.key === 'ArrowDown') results[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (at === 0 ? this.#input : results[at - 1])?.focus();
    else if (event.key === 'Escape' && at >= 0) this.#input.focus();
    else return;
    event.preventDefault();
  }
}
customElements.define('search-page', SearchPage);
