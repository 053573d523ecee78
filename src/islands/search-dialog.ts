/** <search-dialog>: the search over any page, a combobox: the focus stays in the box, and the arrow keys move through the results. */
import { toDom, type Markup } from '../lib/markup.ts';
import { reportOfPath, requestOf, stateUrl, type SearchState } from '../lib/search/ask/address.ts';
import type { Answer } from '../lib/search/find/answer.ts';
import { NO_FILTERS, type Request } from '../lib/search/ask/request.ts';
import { dialogMarkup, optionsMarkup, startMarkup, TEXTS } from '../lib/search/show/dialog-markup.ts';
import { rememberSearch, searchHistory } from '../lib/search/show/search-memory.ts';
import { summary } from '../lib/search/show/words.ts';
import { href } from '../lib/urls.ts';
import { loadCode } from './load.ts';
import { part } from './part.ts';
import { SearchBox } from './search-box.ts';
import { openSearch } from './search-client.ts';

/** In ms: a screen reader announces the count after a pause, not at each letter. */
const SPOKEN_AFTER = 400;

class SearchDialog extends SearchBox {
  #active = -1;
  #spoken = 0;

  connectedCallback(): void {
    this.append(toDom(dialogMarkup(reportOfPath(location.pathname))));
    this.shown.dataset['searchStatus'] = 'idle';
    this.listen(() => void this.run());
    this.addEventListener('change', (event) => {
      if (event.target !== this.input) void this.run();
    });
    this.input.addEventListener('keydown', (event) => this.#keyed(event));
    part(this, 'form').addEventListener('submit', () => rememberSearch(this.input.value));
    this.addEventListener('click', (event) => this.#clicked(event));
  }

  open(text: string): void {
    if (!this.shown.open) this.shown.showModal();
    // New typing continues text that was taken over from a box, but replaces text that is left from the last time.
    if (text === '') this.input.select();
    else this.input.value = text;
    openSearch();
    void this.run();
  }

  protected get shown(): HTMLDialogElement {
    return part(this, 'dialog');
  }
  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }
  protected get state(): SearchState {
    const report = this.querySelector<HTMLInputElement>('input[name=report]:checked')?.value ?? '';
    return { q: this.input.value, filters: { ...NO_FILTERS, report }, sort: 'relevance' };
  }

  protected request(): Request {
    return { ...requestOf(this.state, TEXTS), here: reportOfPath(location.pathname) };
  }

  protected drawStart(): void {
    this.#show('', startMarkup(searchHistory()));
  }

  protected draw(answer: Answer): void {
    this.#show(summary(answer), optionsMarkup(answer, href(stateUrl(this.state))));
    this.settled('done');
  }

  protected drawFailure(words: string, button: HTMLElement): void {
    this.#show(words, []);
    part(this, '[data-part=count]').append(button);
  }

  #show(words: string, groups: readonly Markup[]): void {
    const list = part(this, '[role=listbox]');
    list.replaceChildren(...groups.map(toDom));
    list.scrollTop = 0;
    for (const [index, option] of this.#options.entries()) option.id = `search-option-${index}`;
    this.input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#activate(-1);
    this.say(words);
  }

  protected say(words: string): void {
    part(this, '[data-part=count]').textContent = words;
    clearTimeout(this.#spoken);
    this.#spoken = window.setTimeout(() => {
      part(this, '[role=status]').textContent = words;
    }, SPOKEN_AFTER);
  }

  #activate(index: number): void {
    const options = this.#options;
    this.#active = index;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const active = options[index];
    if (active) {
      this.input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  #keyed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#options.length - 1;
    // Moving past either end returns to the box, as in other comboboxes.
    const steps: Record<string, number> = {
      ArrowDown: this.#active >= last ? -1 : this.#active + 1,
      ArrowUp: this.#active < 0 ? last : this.#active - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.#activate(step);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      const link = this.#options[this.#active];
      if (!(link instanceof HTMLAnchorElement)) return;
      this.opened(link);
      if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
      else this.#go(link);
    } else if (event.key === 'Escape' && this.input.value !== '') {
      event.preventDefault();
      this.input.value = '';
      void this.run();
    }
  }

  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    // A click outside: the target is the dialog element itself, which covers the backdrop.
    if (target === this.shown || target.closest('[data-close]')) {
      this.shown.close();
      return;
    }
    this.opened(target);
    const link = target.closest('a');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#go(link);
  }

  #go(link: HTMLAnchorElement): void {
    const recent = link.dataset['recent'];
    if (recent !== undefined) {
      this.input.value = recent;
      void this.run();
      return;
    }
    this.shown.close();
    location.assign(link.href);
    // If the result is on this page, no page is loaded that would mark it.
    if (new URL(link.href).pathname === location.pathname)
      void loadCode(import('./search-marks.ts')).then(({ markPage }) => markPage());
  }
}
customElements.define('search-dialog', SearchDialog);

/** Called when a box gets the focus, so that the index is loaded when the dialog opens. */
export const prepareSearch = openSearch;

/** Opens the dialog of the page, which exists only once. `text` returns the initial text of its box; it is called as late as possible. */
export function openSearchDialog(text: () => string): void {
  prepareSearch();
  const found = document.querySelector<SearchDialog>('search-dialog');
  const dialog = found ?? document.createElement('search-dialog');
  if (!found) document.body.append(dialog);
  if (dialog instanceof SearchDialog) dialog.open(text());
}
