/**
 * Reads the text aloud with a Chinese voice of the browser, sentence by sentence, and marks the current one. Sets `data-voice` on <html> if
 * there is such a voice. Starts by its own button or by a `read-aloud` event with the id of a sentence.
 */
import { fill, type Markup } from '../lib/markup.ts';
import { markup } from '../lib/markup-template.ts';
import { button, FLOATING } from '../lib/ui/classes.ts';

/** Shown while the text is read aloud. */
const frame = (): Markup =>
  markup`<read-aloud
    class="${FLOATING} bottom-[calc(3.75rem+env(safe-area-inset-bottom))] gap-3 py-2 ps-4 pe-2 text-md lg:bottom-4"
  >
    <span role="status">正在朗读</span>
    <button type="button" class=${button()} data-stop>停止朗读</button>
  </read-aloud>`;

class ReadAloud extends HTMLElement {
  #sentences: HTMLElement[] = [];
  #at = -1;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    fill(this, frame());
    this.#sentences = [...document.querySelectorAll<HTMLElement>('.report-text p > span[id]')];
    const look = (): void => {
      if (this.#voice()) document.documentElement.dataset['voice'] = '';
    };
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    document.addEventListener('read-aloud', (event) => {
      const id = (event as CustomEvent<string>).detail;
      this.#read(this.#sentences.findIndex((sentence) => sentence.id === id));
    });
    this.querySelector('[data-stop]')?.addEventListener('click', () => this.#stop());
    for (const start of document.querySelectorAll('[data-read-all]'))
      start.addEventListener('click', () => this.#read(0));
    // Some browsers continue to speak after the reader leaves the page.
    addEventListener('pagehide', () => this.#stop());
  }

  #voice(): SpeechSynthesisVoice | undefined {
    const voices = speechSynthesis.getVoices();
    return (
      voices.find(({ lang }) => /^(?:zh-CN|zh_CN|cmn)/i.test(lang)) ?? voices.find(({ lang }) => /^zh/i.test(lang))
    );
  }

  #read(at: number): void {
    speechSynthesis.cancel();
    this.#unmark();
    const sentence = this.#sentences[at];
    const voice = this.#voice();
    if (!sentence || !voice) {
      this.#stop();
      return;
    }
    this.#at = at;
    this.hidden = false;
    sentence.classList.add('marked');
    sentence.scrollIntoView({ block: 'nearest' });
    const words = new SpeechSynthesisUtterance(`${this.#headingBefore(sentence)}${sentence.textContent}`);
    words.voice = voice;
    words.lang = voice.lang;
    words.addEventListener('end', () => this.#at === at && this.#read(at + 1));
    words.addEventListener('error', ({ error }) => error !== 'canceled' && error !== 'interrupted' && this.#stop());
    speechSynthesis.speak(words);
  }

  /** The headings between the previous sentence and this one, which are read too. */
  #headingBefore(sentence: HTMLElement): string {
    let words = '';
    let section = sentence.closest('section');
    while (section && section.querySelector('p > span[id]') === sentence) {
      const heading = section.querySelector(
        ':scope > :is(h2, h3, h4, h5, h6), :scope > .run-in > :is(h2, h3, h4, h5, h6, b)',
      );
      const text = heading?.firstChild?.textContent ?? '';
      words = text + (/[。！？]$/u.test(text) || !text ? '' : '。') + words;
      section = section.parentElement?.closest('section') ?? null;
    }
    return words;
  }

  #unmark(): void {
    this.#sentences[this.#at]?.classList.remove('marked');
  }

  #stop(): void {
    this.#unmark();
    this.#at = -1;
    this.hidden = true;
    speechSynthesis.cancel();
  }
}
customElements.define('read-aloud', ReadAloud);
