/** <keep-pages>: a button that keeps pages on this device, so that they are read without a network. The service worker keeps what is fetched. */
class KeepPages extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('serviceWorker' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      button.disabled = true;
      void this.#keep().finally(() => (button.disabled = false));
    });
  }

  async #keep(): Promise<void> {
    const pages = JSON.parse(this.dataset['pages'] ?? '[]') as string[];
    this.#say('正在保存……');
    try {
      await navigator.serviceWorker.ready;
      const files = new Set<string>();
      for (const [at, page] of pages.entries()) {
        const text = await this.#fetch(page);
        for (const [, file = ''] of text.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)) files.add(file);
        this.#say(`已存 ${at + 1} / ${pages.length}`);
      }
      for (const file of files) await this.#fetch(file);
      // The worker keeps the whole index with any file of it.
      await this.#fetch(this.dataset['search'] ?? '');
      this.#say(`已存到本机，没有网络也能打开这 ${pages.length} 页，并能搜索。`);
    } catch {
      this.#say('没有存全：网络不通，或浏览器不许保存。');
    }
  }

  async #fetch(path: string): Promise<string> {
    const response = await fetch(path);
    if (!response.ok) throw new Error(path);
    return response.text();
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}
customElements.define('keep-pages', KeepPages);
