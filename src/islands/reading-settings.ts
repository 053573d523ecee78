/** Theme, text size and large-type mode, kept between visits; /theme.js applies them before the first paint. */
import './popovers.ts';
import { h, toDom } from '../lib/markup.ts';
import { POPOVER, QUIET } from '../lib/ui/classes.ts';

const CHOICES: readonly { name: string; legend: string; values: Record<string, string>; initial: string }[] = [
  {
    name: 'size',
    legend: '字号',
    values: { small: '小', normal: '标准', large: '大', huge: '特大' },
    initial: 'normal',
  },
  { name: 'theme', legend: '外观', values: { system: '跟随系统', light: '浅色', dark: '深色' }, initial: 'system' },
  { name: 'mode', legend: '版式', values: { standard: '标准版', large: '大字版' }, initial: 'standard' },
];
const DEFAULTS = Object.fromEntries(CHOICES.map(({ name, initial }) => [name, initial]));

/** The popover of the button. It is made here because nothing could be chosen without scripts. */
const panel = (): HTMLElement =>
  toDom(
    h(
      'div',
      {
        id: 'settings',
        popover: true,
        class: `${POPOVER} fixed top-header right-[max(1rem,calc((100vw-84rem)/2+2.5rem))] w-[min(20rem,calc(100vw-2rem))] p-4 large:inset-x-0 large:top-auto large:bottom-0 large:max-h-[90vh] large:w-full large:overflow-auto *:not-first:mt-4 [&_div]:mt-1.5 [&_div]:flex [&_div]:gap-1.5 [&_div]:*:flex-1`,
      },
      CHOICES.map(({ name, legend, values }) =>
        h(
          'fieldset',
          {},
          h('legend', { class: QUIET }, legend),
          h(
            'div',
            {},
            Object.entries(values).map(([value, label]) =>
              h('label', { class: 'choice' }, h('input', { type: 'radio', name, value }), h('span', {}, label)),
            ),
          ),
        ),
      ),
    ),
  );

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
    this.append(panel());
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
