/** Shows the lines of the delivered file that a section comes from, when the reader opens them. */
import { deliveredLines, deliveredList } from '../lib/report/delivered-lines.ts';
import { toDom } from '../lib/markup.ts';
import { loadText } from './load.ts';
import { orRetry } from './or-retry.ts';
import { part } from './part.ts';

class DeliveredLines extends HTMLElement {
  connectedCallback(): void {
    const fold = this.closest('details');
    const { href } = part<HTMLAnchorElement>(this, 'a');
    const { from, to } = this.dataset;
    const show = async (): Promise<void> => {
      const lines = deliveredLines(await loadText(href), [Number(from), Number(to)], []);
      this.replaceChildren(toDom(deliveredList(lines)));
    };
    const open = (): void => void orRetry(this, '交付文件', show);
    if (fold?.open) open();
    else fold?.addEventListener('toggle', open, { once: true });
  }
}

customElements.define('delivered-lines', DeliveredLines);
