/** The switch that dims set phrases. Their spans are loaded when it is first used. */
import { failure, loadCode } from './load.ts';

class PhraseSwitch extends HTMLElement {
  #wrapping: Promise<void> | undefined;

  connectedCallback(): void {
    const { spans = '' } = this.dataset;
    this.addEventListener('change', () => {
      this.#wrapping ??= loadCode(import('./set-phrases.ts'))
        .then(({ wrapSetPhrases }) => wrapSetPhrases(spans))
        .catch(async () => {
          const { words, button } = await failure('套话');
          this.replaceChildren(words, button);
        });
    });
  }
}
customElements.define('phrase-switch', PhraseSwitch);
