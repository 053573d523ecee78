/** <search-dialog>: the search over any page. A combobox: the focus stays in the box, arrows walk the results. */
import { toDom, type Markup } from '../lib/markup.ts';
import { reportOfPath, requestOf, stateUrl, type SearchState } from '../lib/search/page/address.ts';
import type { Answer } from '../lib/search/answer.ts';
import { dialogMarkup, optionsMarkup, startMarkup, TEXTS } from '../lib/search/page/dialog-markup.ts';
import { NO_FILTERS } from '../lib/search/filters.ts';
import { handOverMarks, rememberSearch, searchHistory } from '../lib/search/page/search-memory.ts';
import { SEARCHING, summary } from '../lib/search/page/words.ts';
import { href } from '../lib/urls.ts';
import { failure, loadCode } from './load.ts';
import { part } from './part.ts';
import { askSearch, openSearch } from './search-client.ts';

/** A screen reader hears the count after a pause, not at each letter; an answer that takes longer is announced. */
const SPOKEN_AFTER = 400;
const SLOW = 400;

class SearchDialog extends HTMLElement {
  #answer: Answer | null = null;
  #active = -1;
  #spoken = 0;
  #slow = 0;

  connectedCallback(): void {
    this.append(toDom(dialogMarkup(reportOfPath(location.pathname))));
    const input = this.#input;
    this.#dialog.dataset['searchStatus'] = 'idle';
    input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      void this.#run();
    });
    input.addEventListener('compositionend', () => void this.#run());
    this.addEventListener('change', (event) => {
      if (event.target !== input) void this.#run();
    });
    input.addEventListener('keydown', (event) => this.#keyed(event));
    this.#form.addEventListener('submit', () => rememberSearch(input.value));
    this.addEventListener('click', (event) => this.#clicked(event));
    for (const opening of ['auxclick', 'contextmenu'])
      this.addEventListener(opening, (event) => this.#opened(event.target));
  }

  open(text: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    // Typing goes on behind what was handed over; what is left from the last time is replaced by it.
    if (text === '') this.#input.select();
    else this.#input.value = text;
    openSearch();
    void this.#run();
  }

  get #dialog(): HTMLDialogElement {
    return part(this, 'dialog');
  }
  get #input(): HTMLInputElement {
    return part(this, 'input');
  }
  get #form(): HTMLFormElement {
    return part(this, 'form');
  }
  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }
  get #state(): SearchState {
    const report = this.querySelector<HTMLInputElement>('input[name=report]:checked')?.value ?? '';
    return { q: this.#input.value, filters: { ...NO_FILTERS, report }, sort: 'relevance' };
  }

  /** Asks and shows; what stands there stays until the answer takes its place. */
  async #run(): Promise<void> {
    clearTimeout(this.#slow);
    const state = this.#state;
    if (state.q.trim() === '') {
      this.#answer = null;
      this.#show('idle', '', startMarkup(searchHistory()));
      return;
    }
    this.#dialog.dataset['searchStatus'] = 'loading';
    delete this.#dialog.dataset['matches'];
    this.#slow = window.setTimeout(() => this.#say(SEARCHING), SLOW);
    let answer: Answer | null;
    try {
      answer = await askSearch({ ...requestOf(state, TEXTS), here: reportOfPath(location.pathname) });
    } catch {
      const { words, button } = await failure('搜索数据', () => void this.#run());
      if (this.#input.value !== state.q) return;
      this.#answer = null;
      this.#show('error', words, []);
      part(this, '[data-part=count]').append(button);
      return;
    }
    // Null where a later question is on its way.
    if (!answer || this.#input.value !== state.q) return;
    this.#answer = answer;
    this.#show('done', summary(answer), optionsMarkup(answer, href(stateUrl(state))));
  }

  #show(status: 'idle' | 'done' | 'error', words: string, groups: readonly Markup[]): void {
    clearTimeout(this.#slow);
    const list = part(this, '[role=listbox]');
    list.replaceChildren(...groups.map(toDom));
    list.scrollTop = 0;
    for (const [index, option] of this.#options.entries()) option.id = `search-option-${index}`;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#activate(-1);
    this.#dialog.dataset['query'] = this.#state.q;
    this.#dialog.dataset['searchStatus'] = status;
    if (this.#answer?.asked) this.#dialog.dataset['matches'] = String(this.#answer.matches);
    else delete this.#dialog.dataset['matches'];
    this.#say(words);
  }

  #say(words: string): void {
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
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #keyed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#options.length - 1;
    // Past the ends lies the box itself, as in other comboboxes.
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
      this.#opened(link);
      if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
      else this.#go(link);
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      event.preventDefault();
      this.#input.value = '';
      void this.#run();
    }
  }

  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    // Outside of the box: the dialog element itself is the ground behind it.
    if (target === this.#dialog || target.closest('[data-close]')) {
      this.#dialog.close();
      return;
    }
    this.#opened(target);
    const link = target.closest('a');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#go(link);
  }

  #opened(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || this.#input.value.trim() === '') return;
    rememberSearch(this.#input.value);
    if (this.#answer)
      handOverMarks({
        path: new URL(link.href).pathname,
        q: this.#input.value,
        back: href(stateUrl(this.#state)),
        needles: this.#answer.marks,
        traditional: this.#answer.traditional,
      });
  }

  #go(link: HTMLAnchorElement): void {
    const recent = link.dataset['recent'];
    if (recent !== undefined) {
      this.#input.value = recent;
      void this.#run();
      return;
    }
    this.#dialog.close();
    location.assign(link.href);
    // The same page is not loaded anew, so nobody else would mark it.
    if (new URL(link.href).pathname === location.pathname)
      void loadCode(import('./search-marks.ts')).then(({ markPage }) => markPage());
  }
}
customElements.define('search-dialog', SearchDialog);

/** Called when a box gets the focus: the index is there when the dialog opens. */
export const prepareSearch = openSearch;

/** Opens the one dialog of the page; `text` says, once all is there, what its box already holds. */
export function openSearchDialog(text: () => string): void {
  prepareSearch();
  const found = document.querySelector<SearchDialog>('search-dialog');
  const dialog = found ?? document.createElement('search-dialog');
  if (!found) document.body.append(dialog);
  if (dialog instanceof SearchDialog) dialog.open(text());
}
