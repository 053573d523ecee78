/** The delivered lines of a section, which come when a reader opens them: they are a part of the delivered file. */
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
    const show = async (): Promise<void> =>
      this.replaceChildren(toDom(deliveredList(deliveredLines(await loadText(href), [Number(from), Number(to)], []))));
    const open = (): void => void orRetry(this, '交付文件', show);
    if (fold?.open) open();
    else fold?.addEventListener('toggle', open, { once: true });
  }
}

customElements.define('delivered-lines', DeliveredLines);
