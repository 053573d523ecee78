/** <search-page>: the search page. Its state is its address; answers come while one types. */
import { toDom } from '../lib/markup.ts';
import { requestOf, stateOf, stateUrl, type SearchState } from '../lib/search/address.ts';
import type { Answer } from '../lib/search/answer.ts';
import { NO_FILTERS } from '../lib/search/filters.ts';
import {
  failedMarkup,
  filtersMarkup,
  historyMarkup,
  kindsMarkup,
  MORE,
  resultsMarkup,
} from '../lib/search/page-markup.ts';
import { asksForSearch } from '../lib/search/search-keys.ts';
import { forgetSearches, handOverMarks, rememberSearch, searchHistory } from '../lib/search/search-memory.ts';
import { summary } from '../lib/search/words.ts';
import { href } from '../lib/urls.ts';
import { askSearch, openSearch } from './search-client.ts';

const FIRST = 100;
/** A pause in typing after which the address is rewritten and the count is spoken. */
const PAUSE = 500;
/** Milliseconds of drawing after which the page takes a breath. */
const SLICE = 4;

/** Waits until what was drawn has been laid out; a page in the background draws no frames, and goes on after a moment. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 60);
    requestAnimationFrame(() => setTimeout(resolve));
  });

class SearchPage extends HTMLElement {
  #state: SearchState = { q: '', filters: { ...NO_FILTERS }, sort: 'relevance' };
  #limit = FIRST;
  #answer: Answer | null = null;
  #settle = 0;
  #drawing = 0;
  /** Whether the address is one that the reader meant, and so is kept when typing goes on. */
  #kept = true;

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
    document.addEventListener('keydown', (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    window.addEventListener('popstate', () => {
      this.#state = stateOf(new URLSearchParams(location.search));
      input.value = this.#state.q;
      this.#limit = FIRST;
      this.#kept = true;
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

  /** While one types, one entry of the history follows; what was meant before keeps its own. */
  #rewrite(): void {
    const address = this.#state.q.trim() === '' ? href('/search/') : href(stateUrl(this.#state));
    if (address === location.pathname + location.search) return;
    if (this.#kept) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#kept = false;
  }

  /** The query is meant: it becomes a place in the history. */
  #commit(): void {
    clearTimeout(this.#settle);
    this.#rewrite();
    this.#kept = true;
    rememberSearch(this.#state.q);
  }

  async #run(): Promise<void> {
    if (this.#state.q.trim() === '') {
      this.#answer = null;
      await this.#show('idle');
      return;
    }
    this.dataset['searchStatus'] = 'loading';
    delete this.dataset['matches'];
    this.#part('[data-part=start]').hidden = true;
    try {
      const answer = await askSearch(requestOf(this.#state, this.#limit));
      if (!answer || this.#state.q.trim() === '') return;
      this.#answer = answer;
      await this.#show('done');
    } catch {
      this.#answer = null;
      await this.#show('error');
    }
  }

  // ---- drawing -----------------------------------------------------------------------------------------------------

  async #show(status: 'idle' | 'done' | 'error'): Promise<void> {
    const drawing = ++this.#drawing;
    const answer = this.#answer;
    const results = this.#part('[data-part=results]');
    const start = this.#part('[data-part=start]');
    start.hidden = status !== 'idle';
    results.hidden = status === 'idle';
    const filters = answer?.asked ? filtersMarkup(answer) : [];
    const panel = this.#part<HTMLDetailsElement>('[data-part=filters]');
    panel.hidden = filters.length === 0;
    panel.querySelector('div')?.replaceChildren(...filters.map(toDom));
    this.#part('[data-part=kinds]').replaceChildren(...(answer?.asked ? kindsMarkup(answer) : []).map(toDom));
    if (status === 'idle') this.#drawHistory();
    this.#say(status === 'error' ? '搜索数据没有载入。' : answer ? summary(answer) : '');
    const parts = status === 'error' ? [failedMarkup()] : answer?.asked ? resultsMarkup(answer) : [];
    results.replaceChildren();
    let started = performance.now();
    for (const part of parts) {
      const element = toDom({ ...part, children: [] });
      results.append(element);
      for (const child of part.children) {
        element.append(typeof child === 'string' ? child : toDom(child));
        if (performance.now() - started < SLICE) continue;
        // Long answers are drawn in slices, so that typing never waits; a newer answer takes over.
        await breath();
        if (drawing !== this.#drawing) return;
        started = performance.now();
      }
    }
    this.dataset['query'] = this.#state.q;
    this.dataset['searchStatus'] = status;
    if (answer && status === 'done') this.dataset['matches'] = String(answer.matches);
    else delete this.dataset['matches'];
  }

  #say(text: string): void {
    this.#part('[data-part=status]').textContent = text;
  }

  #drawHistory(): void {
    const box = this.#part('[data-part=history]');
    const list = searchHistory();
    box.hidden = list.length === 0;
    box.replaceChildren(...historyMarkup(list).map(toDom));
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
    if (
      link.hasAttribute('data-state') &&
      event.button === 0 &&
      !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    ) {
      event.preventDefault();
      this.#kept = true;
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
      path: new URL(link.href).pathname,
      q: this.#state.q,
      back: href(stateUrl(this.#state)),
      needles: this.#answer.marks,
      traditional: this.#answer.traditional,
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
