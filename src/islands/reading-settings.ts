/** Keeps theme, text size and large-type mode between visits; /theme.js applies them before the first paint. */
import './popovers.ts';

const DEFAULTS: Record<string, string> = { theme: 'system', size: 'normal', mode: 'standard' };

function remember(key: string, value: string): void {
  try {
    sessionStorage.removeItem(key);
    if (value === DEFAULTS[key]) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be forbidden (private windows): the choice then holds for this page only.
  }
}

class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === (root.dataset[input.name] ?? DEFAULTS[input.name]);
    }
    this.addEventListener('change', (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement)) return;
      if (input.value === DEFAULTS[input.name]) root.removeAttribute(`data-${input.name}`);
      else root.dataset[input.name] = input.value;
      remember(input.name, input.value);
      // The address must not contradict the choice on the next load.
      const url = new URL(location.href);
      if (input.name === 'mode' && url.searchParams.has('mode')) {
        url.searchParams.delete('mode');
        history.replaceState(history.state, '', url);
      }
    });
  }
}
customElements.define('reading-settings', ReadingSettings);
