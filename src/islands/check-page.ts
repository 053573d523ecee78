/** <check-page>: compares the figures of a pasted text with the reports. The worker is started with the first text. */
import { checkMarkup, checkSummary } from '../lib/check/check-markup.ts';
import { toDom } from '../lib/markup.ts';
import { href } from '../lib/urls.ts';
import { askWorker } from './ask-worker.ts';
import type { Checked, ToCheck } from './check-worker.ts';
import { copyText } from './copy-text.ts';
import { failure, PATIENCE } from './load.ts';
import { part } from './part.ts';
import { isNewEnough, NEWER_NEEDED } from './new-enough.ts';

class CheckPage extends HTMLElement {
  #worker: Worker | null = null;

  connectedCallback(): void {
    if (!isNewEnough()) {
      part(this, '[role=status]').replaceChildren(NEWER_NEEDED);
      return;
    }
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      const fold = link && document.getElementById(link.hash.slice(1))?.closest('details');
      if (fold) fold.open = true;
      void this.#copy(target);
    });
  }

  async #check(): Promise<void> {
    const { value: text } = part<HTMLTextAreaElement>(this, 'textarea');
    if (text.trim() === '') return;
    this.dataset['status'] = 'loading';
    part(this, '[role=status]').replaceChildren('正在核对……');
    try {
      const checked = await this.#ask(text);
      part(this, '[role=status]').replaceChildren(checkSummary(checked.findings));
      part(this, '[data-part=results]').replaceChildren(
        ...checkMarkup(checked.text, checked.findings, location.origin).map(toDom),
      );
      this.dataset['status'] = 'done';
    } catch {
      this.#worker?.terminate();
      this.#worker = null;
      const { words, button } = await failure('核对所需的数据', () => void this.#check());
      part(this, '[role=status]').replaceChildren(words);
      part(this, '[data-part=results]').replaceChildren(button);
      this.dataset['status'] = 'error';
    }
  }

  #ask(text: string): Promise<Checked> {
    const worker = (this.#worker ??= new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }));
    const asked: ToCheck = { text, base: new URL(href('/data/search/'), location.href).href };
    return askWorker(worker, asked, 2 * PATIENCE);
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (!button) return;
    try {
      await copyText(button.dataset['copy'] ?? '');
      button.textContent = '已复制';
    } catch {
      button.textContent = '没有复制成功';
    }
  }
}
customElements.define('check-page', CheckPage);
