/** The card of a number: its meaning and what compares with it. The cards of a report are one file. */
import type { FigureCard } from '../lib/card/figure-card.ts';
import { cardMarkup } from '../lib/card/card-markup.ts';
import { fill, toDom, type Markup } from '../lib/markup.ts';
import { markup } from '../lib/markup-template.ts';
import { href, indicatorUrl } from '../lib/urls.ts';
import { button, POPOVER, SHEET } from '../lib/ui/classes.ts';
import { loadOnce } from './load.ts';
import { openBeside } from './open-beside.ts';

const frame = (): Markup =>
  markup`<number-card
    class="${POPOVER} ${SHEET} max-h-[70vh] w-[min(24rem,calc(100vw-1rem))] overflow-auto p-4 text-md leading-[1.6] focus:outline-none"
    role="dialog"
    aria-labelledby="number-card-name"
    tabindex="-1"
  >
    <div data-body />
    <p class="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <button type="button" class=${button('sm')} data-picture>存为图片</button>
      ${import.meta.env.ERRORS_TO !== '' && markup`<button type="button" class=${button('sm')} data-error>指出错误</button>`}
    </p>
    <button
      type="button"
      class="${button('sm')} absolute right-3 bottom-2.5 large:static large:mt-2 large:w-full"
      data-close
    >关闭</button>
  </number-card>`;

/** In ms: a card that takes longer opens with a note that it is loading. */
const SLOW = 400;

class NumberCard extends HTMLElement {
  #link: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    fill(this, frame());
    void this.#load();
    this.addEventListener('beforetoggle', (event) => {
      this.#link?.setAttribute('aria-expanded', String(event.newState === 'open'));
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.hidePopover());
    this.querySelector('[data-picture]')?.addEventListener('click', () => this.#pass('picture'));
    this.querySelector('[data-error]')?.addEventListener('click', () => this.#pass('error'));
  }

  /** Passes an action on the number to the passage tools, with the sentence of the number. */
  #pass(what: 'picture' | 'error'): void {
    const head = this.querySelector('#number-card-name')?.textContent.trim() ?? '';
    const sentence = this.#link?.closest('.report-text span[id]');
    if (!sentence) return;
    this.hidePopover();
    document.dispatchEvent(new CustomEvent('pass-on', { detail: { what, head, sentence } }));
  }

  #load(): Promise<Record<string, FigureCard>> {
    return loadOnce(this.dataset['src'] ?? '');
  }

  /** Rejects if the cards cannot be loaded or none is for this number. */
  async open(link: HTMLAnchorElement): Promise<void> {
    let waiting = false as boolean;
    const slow = setTimeout(() => {
      waiting = true;
      this.#show(link, '正在载入……');
    }, SLOW);
    const cards = await this.#load().finally(() => clearTimeout(slow));
    // The card was closed in the meantime, or another number was touched.
    if (waiting && !(this.#link === link && this.matches(':popover-open'))) return;
    const ids = [link.hash.slice(1), ...(link.dataset['also']?.split(' ') ?? [])];
    const shown = ids.flatMap((id) => (cards[id] ? [{ card: cards[id], row: href(indicatorUrl(id)) }] : []));
    if (shown.length === 0) throw new Error(`no card for ${link.hash}`);
    this.#show(
      link,
      ...shown.map(({ card, row }, at) =>
        toDom(cardMarkup(card, at === 0 ? 'number-card-name' : `number-card-${at}`, row)),
      ),
    );
  }

  #show(link: HTMLAnchorElement, ...content: (HTMLElement | string)[]): void {
    this.#link?.setAttribute('aria-expanded', 'false');
    this.#link = link;
    this.querySelector('[data-body]')?.replaceChildren(...content);
    this.hidePopover();
    openBeside(this, link.getClientRects()[0]);
    this.focus({ preventScroll: true });
  }
}

customElements.define('number-card', NumberCard);
export type { NumberCard };
