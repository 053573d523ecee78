/** Shows the lines of the delivered file that a section comes from, when the reader opens them. */
import { deliveredLines, deliveredMarkup } from '../lib/report/delivered-lines.ts';
import { toDom } from '../lib/markup.ts';
import { failure, loadText } from './load.ts';
import { part } from './part.ts';

class DeliveredLines extends HTMLElement {
  connectedCallback(): void {
    const fold = this.closest('details');
    const { href, textContent: name } = part<HTMLAnchorElement>(this, 'a');
    if (fold?.open) void this.#show(href, name);
    else fold?.addEventListener('toggle', () => void this.#show(href, name), { once: true });
  }

  async #show(file: string, name: string): Promise<void> {
    const { from, to } = this.dataset;
    try {
      const lines = deliveredLines(await loadText(file), [Number(from), Number(to)], []);
      this.replaceChildren(toDom(deliveredMarkup(name, lines)));
    } catch {
      const { words, button } = await failure('交付文件', () => void this.#show(file, name));
      this.replaceChildren(words, button);
    }
  }
}

customElements.define('delivered-lines', DeliveredLines);
