/** The base class of <search-page> and <search-dialog>: searches while the reader types, and says when a search is slow or fails. */
import type { Answer } from '../lib/search/find/answer.ts';
import type { Request } from '../lib/search/ask/request.ts';
import { stateUrl, type SearchState } from '../lib/search/ask/address.ts';
import { handOverMarks, rememberSearch } from '../lib/search/show/search-memory.ts';
import { SEARCHING } from '../lib/search/show/words.ts';
import { href } from '../lib/urls.ts';
import { failure } from './load.ts';
import { part } from './part.ts';
import { askSearch } from './search-client.ts';

/** In ms: the page says so when an answer takes longer. */
const SLOW = 400;

export abstract class SearchBox extends HTMLElement {
  protected answer: Answer | null = null;
  #slow = 0;

  /** The current query, filters and order. */
  protected abstract readonly state: SearchState;
  /** The element that describes the results in `data-search-status`, `data-query` and `data-matches`. */
  protected abstract readonly shown: HTMLElement;
  protected abstract request(): Request;
  protected abstract say(words: string): void;
  /** Draws what is shown before anything is typed. */
  protected abstract drawStart(): void;
  protected abstract draw(answer: Answer): Promise<void> | void;
  protected abstract drawFailure(words: string, button: HTMLElement): void;

  protected get input(): HTMLInputElement {
    return part(this, 'input[type=search]');
  }

  /** Calls `typed` when the query changes. While a Chinese input method composes, its letters are not yet the query. */
  protected listen(typed: () => void): void {
    this.input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) typed();
    });
    this.input.addEventListener('compositionend', typed);
    for (const opening of ['auxclick', 'contextmenu'])
      this.addEventListener(opening, (event) => this.opened(event.target));
  }

  /** Searches and draws the answer. The old results stay until the new ones replace them. */
  protected async run(): Promise<void> {
    clearTimeout(this.#slow);
    const { q } = this.state;
    if (q.trim() === '') {
      this.answer = null;
      this.drawStart();
      this.settled('idle');
      return;
    }
    this.shown.dataset['searchStatus'] = 'loading';
    delete this.shown.dataset['matches'];
    this.#slow = window.setTimeout(() => this.say(SEARCHING), SLOW);
    let answer: Answer | null;
    try {
      answer = await askSearch(this.request());
    } catch {
      const { words, button } = await failure('搜索数据', () => void this.run());
      if (this.state.q !== q) return;
      clearTimeout(this.#slow);
      this.answer = null;
      this.drawFailure(words, button);
      this.settled('error');
      return;
    }
    // Null if a later query has been sent.
    if (!answer || this.state.q !== q) return;
    clearTimeout(this.#slow);
    this.answer = answer;
    await this.draw(answer);
  }

  protected settled(status: 'idle' | 'done' | 'error'): void {
    const { dataset } = this.shown;
    dataset['query'] = this.state.q;
    dataset['searchStatus'] = status;
    if (this.answer?.asked) dataset['matches'] = String(this.answer.matches);
    else delete dataset['matches'];
  }

  /** Called for a click: if it opens a result, hands the marks to the page of the result. Returns the link; null for other clicks. */
  protected opened(target: EventTarget | null): HTMLAnchorElement | null {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.hasAttribute('data-state') || this.state.q.trim() === '') return null;
    rememberSearch(this.state.q);
    if (!this.answer) return null;
    handOverMarks({
      path: new URL(link.href).pathname,
      q: this.state.q,
      back: href(stateUrl(this.state)),
      needles: this.answer.marks,
      traditional: this.answer.traditional,
    });
    return link;
  }
}
