/** <search-page>: the search page. Its state is in the address, and it answers while the reader types. */
import { toDom, type Markup } from '../lib/markup.ts';
import { requestOf, stateOf, stateUrl, type SearchState } from '../lib/search/ask/address.ts';
import type { Answer } from '../lib/search/find/answer.ts';
import { NO_FILTERS, type Request } from '../lib/search/ask/request.ts';
import { filtersMarkup, historyMarkup, kindsMarkup, MORE, resultsMarkup } from '../lib/search/show/page-markup.ts';
import { asksForSearch } from '../lib/search/show/search-keys.ts';
import { forgetSearches, rememberSearch, searchHistory } from '../lib/search/show/search-memory.ts';
import { summary } from '../lib/search/show/words.ts';
import { href } from '../lib/urls.ts';
import { part } from './part.ts';
import { isPlainClick } from './plain-click.ts';
import { SearchBox } from './search-box.ts';
import { openSearch } from './search-client.ts';
import { appendInSlices, painted } from './slices.ts';

const FIRST = 100;
const PAUSE = 500;
/** What a history entry keeps when a result is opened, so that coming back shows the same place. */
interface Left {
  limit: number;
  opened: string;
}

class SearchPage extends SearchBox {
  protected readonly shown = this;
  protected state: SearchState = { q: '', filters: { ...NO_FILTERS }, sort: 'relevance' };
  #limit = FIRST;
  #settle = 0;
  #drawing = 0;
  /** Whether the current history entry is kept when typing goes on, because the reader chose its address. */
  #kept = true;

  connectedCallback(): void {
    const { input } = this;
    this.state = stateOf(new URLSearchParams(location.search));
    // Keep what was typed before the script was loaded.
    if (input.value === '' || this.state.q !== '') input.value = this.state.q;
    else this.state.q = input.value;
    this.#foldFilters();
    this.listen(() => this.#typed());
    input.addEventListener('focus', openSearch, { once: true });
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed();
      this.#commit();
    });
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('keydown', (event) => this.#keyed(event));
    document.addEventListener('keydown', (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    window.addEventListener('popstate', () => {
      this.state = stateOf(new URLSearchParams(location.search));
      input.value = this.state.q;
      this.#kept = true;
      void this.#arrive();
    });
    if (this.state.q.trim() === '' && matchMedia('(hover: hover)').matches) input.focus({ preventScroll: true });
    void this.#arrive();
  }

  /** The filters are open beside the results if there is room; above them and closed on a phone and in large type. */
  #foldFilters(): void {
    const wide = matchMedia('(width >= 64rem)');
    const panel = part<HTMLDetailsElement>(this, '[data-part=filters]');
    const fold = (): void => {
      panel.open = wide.matches && document.documentElement.dataset['mode'] !== 'large';
    };
    fold();
    wide.addEventListener('change', fold);
  }

  /** Shows the results for the address; if one of them was opened before, scrolls to it. */
  async #arrive(): Promise<void> {
    const left = history.state as Left | null;
    this.#limit = left?.limit ?? FIRST;
    await this.run();
    if (!left || this.dataset['searchStatus'] !== 'done') return;
    const opened = this.#results().find((result) => result.href === left.opened);
    opened?.scrollIntoView({ block: 'center' });
    opened?.focus({ preventScroll: true });
  }

  #results = (): HTMLAnchorElement[] => [...this.querySelectorAll<HTMLAnchorElement>('[data-result]')];

  #typed(): void {
    const { value } = this.input;
    if (value === this.state.q) return;
    // The filters are kept for a new query, unless the box was emptied in between.
    if (value.trim() === '') this.state = { q: value, filters: { ...NO_FILTERS }, sort: this.state.sort };
    else this.state = { ...this.state, q: value };
    this.#limit = FIRST;
    void this.run();
    clearTimeout(this.#settle);
    this.#settle = window.setTimeout(() => this.#rewrite(), PAUSE);
  }

  /** Puts the query into the address. While the reader types, one history entry is updated; an entry that was chosen before is kept. */
  #rewrite(): void {
    const address = this.state.q.trim() === '' ? href('/search/') : href(stateUrl(this.state));
    if (address === location.pathname + location.search) return;
    if (this.#kept) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#kept = false;
  }

  /** Called when the reader commits to the query: its history entry is kept. */
  #commit(): void {
    clearTimeout(this.#settle);
    this.#rewrite();
    this.#kept = true;
    rememberSearch(this.state.q);
  }

  protected request(): Request {
    return requestOf(this.state, this.#limit);
  }

  protected drawStart(): void {
    this.#drawing++;
    this.dataset['view'] = 'start';
    this.say('');
    this.#drawHistory();
  }

  protected drawFailure(words: string, button: HTMLElement): void {
    this.#drawing++;
    this.dataset['view'] = 'results';
    this.say(words);
    part(this, '[data-part=results]').replaceChildren(button);
  }

  protected async draw(answer: Answer): Promise<void> {
    const drawing = ++this.#drawing;
    this.dataset['view'] = 'results';
    this.say(summary(answer));
    this.#redraw('kinds', answer.asked ? kindsMarkup(answer) : []);
    const fresh = document.createElement('div');
    part(this, '[data-part=results]').replaceChildren(fresh);
    // Draw the first screen at once, then the filters and the rest, so that typing never waits.
    const isCurrent = (): boolean => drawing === this.#drawing;
    const drawn = appendInSlices(fresh, answer.asked ? resultsMarkup(answer) : [], isCurrent);
    await painted();
    if (!isCurrent()) return;
    this.#drawFilters(answer);
    await drawn;
    if (isCurrent()) this.settled('done');
  }

  #drawFilters(answer: Answer): void {
    const panel = part(this, '[data-part=filters]');
    const filters = answer.asked ? filtersMarkup(answer) : [];
    // An empty panel keeps its room, so that nothing moves.
    panel.toggleAttribute('data-empty', filters.length === 0);
    this.#redraw('filters', filters, 'div');
  }

  /** Replaces the content of a part. The focus goes to the new link for the same choice. */
  #redraw(name: 'kinds' | 'filters', markup: readonly Markup[], within = ''): void {
    const box = part(this, `[data-part=${name}] ${within}`);
    const focused = document.activeElement;
    const key = focused instanceof HTMLElement && box.contains(focused) ? focused.dataset['key'] : undefined;
    box.replaceChildren(...markup.map(toDom));
    if (key !== undefined) [...box.querySelectorAll('a')].find(({ dataset }) => dataset['key'] === key)?.focus();
  }

  protected say(text: string): void {
    const status = part(this, '[data-part=status]');
    // Setting the same text would announce it again.
    if (status.textContent !== text) status.textContent = text;
  }

  #drawHistory(): void {
    const box = part(this, '[data-part=history]');
    const list = searchHistory();
    box.hidden = list.length === 0;
    box.replaceChildren(...historyMarkup(list).map(toDom));
  }

  #clicked(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-forget]')) {
      forgetSearches();
      this.#drawHistory();
      this.input.focus();
      return;
    }
    if (event.target.closest('[data-more]')) return void this.#more();
    const link = event.target.closest('a');
    if (!link) return;
    if (link.hasAttribute('data-state') && isPlainClick(event)) {
      event.preventDefault();
      void this.#go(stateOf(new URL(link.href).searchParams));
      return;
    }
    this.opened(event.target);
  }

  async #go(state: SearchState): Promise<void> {
    this.#kept = true;
    this.state = state;
    this.input.value = state.q;
    this.#limit = FIRST;
    this.#commit();
    // The new results begin above the part that was being read.
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    await this.run();
    // The link may have been removed with the old results.
    if (document.activeElement === document.body) part(this, '[data-part=results]').focus({ preventScroll: true });
  }

  /** Shows more hits of every report and moves the focus to the first new one. */
  async #more(): Promise<void> {
    const seen = new Set(this.#results().map((result) => result.href));
    this.#limit += MORE;
    await this.run();
    const next = this.#results().find((result) => !seen.has(result.href));
    next?.focus();
  }

  /** Keeps in the history which result was opened, so that coming back finds it. */
  protected override opened(target: EventTarget | null): HTMLAnchorElement | null {
    const link = super.opened(target);
    if (!link) return null;
    clearTimeout(this.#settle);
    this.#rewrite();
    history.replaceState({ limit: this.#limit, opened: link.href } satisfies Left, '');
    return link;
  }

  /** Arrow keys move through the results, down from the box and up into it; Escape returns to the box. */
  #keyed(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    const results = this.#results();
    const at = results.findIndex((result) => result === target);
    if (target !== this.input && at < 0) return;
    if (event.key === 'ArrowDown') results[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (at === 0 ? this.input : results[at - 1])?.focus();
    else if (event.key === 'Escape' && at >= 0) this.input.focus();
    else return;
    event.preventDefault();
  }
}
customElements.define('search-page', SearchPage);
