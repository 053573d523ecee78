/** A button that keeps pages on this machine, shows progress and size, updates them and removes them. */
import type { KeptSet, SetAnswer, SetAsked } from './kept-sets.ts';
import { part } from './part.ts';

const PROBLEMS = {
  storage: '没有存成：浏览器没有空间，或不许保存（例如无痕窗口）。',
  network: '没有存完：网络中断，什么也没有留下，可以再试。',
} as const;

class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    // Without a service worker (no https, forbidden in the browser) nothing can be kept, so nothing is offered.
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.classList.remove('invisible');
    this.#button('keep').addEventListener('click', () => void this.#ask({ do: 'keep', urls: this.#urls() }));
    this.#button('drop').addEventListener('click', () => void this.#ask({ do: 'drop' }));
    void this.#ask({ do: 'tell' });
    // The service worker of a later release knows that the copy is of an earlier one.
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.#ask({ do: 'tell' }));
  }

  #button = (name: string) => part<HTMLButtonElement>(this, `[data-${name}]`);
  #urls = (): string[] => (this.dataset['urls'] ?? '').split(' ').map((path) => new URL(path, location.href).href);

  async #ask(what: { do: 'tell' | 'drop' } | { do: 'keep'; urls: string[] }): Promise<void> {
    const worker = (await navigator.serviceWorker.ready).active;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<SetAnswer>) => this.#show(data);
    worker?.postMessage({ set: this.dataset['set'] ?? '', ...what } satisfies SetAsked, [port2]);
  }

  #show(answer: SetAnswer): void {
    if ('progress' in answer) this.#say(`正在存 ${String(answer.progress)} / ${String(answer.of)}……`, true);
    else if ('problem' in answer) this.#say(PROBLEMS[answer.problem], false);
    else this.#state(answer.set, answer.release);
  }

  #say(words: string, busy: boolean): void {
    part(this, '[role=status]').replaceChildren(words);
    this.#button('keep').disabled = busy;
  }

  #state(set: KeptSet | null, release: string): void {
    const [keep, drop] = [this.#button('keep'), this.#button('drop')];
    const isOld = set !== null && set.release !== release;
    const size = set ? `${(set.bytes / 1e6).toFixed(1)} MB` : '';
    this.#say(set ? `${set.day}存在本机，${size}${isOld ? '；本站此后有更新' : ''}` : '', false);
    keep.textContent = set ? '更新本机的一份' : (this.dataset['label'] ?? '');
    keep.hidden = set !== null && !isOld;
    drop.hidden = set === null;
    this.dataset['kept'] = set ? (isOld ? 'old' : 'yes') : 'no';
  }
}

customElements.define('keep-offline', KeepOffline);
