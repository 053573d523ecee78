/** Shows the promises of a page that match the choices; the choices are in the address. */
class PromiseFilter extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const choice of this.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      if (asked.get(choice.name) === choice.value) choice.checked = true;
    const topic = this.querySelector('select');
    // An unknown topic leaves the first option.
    if (topic?.querySelector(`option[value="${CSS.escape(asked.get('topic') ?? '')}"]`))
      topic.value = asked.get('topic') ?? '';
    this.addEventListener('change', () => {
      this.#show();
      const address = new URL(location.href);
      for (const [name, value] of this.#chosen()) {
        if (value === '') address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      }
      history.replaceState(history.state, '', address);
    });
    if (this.#chosen().some(([, value]) => value !== '')) this.#show();
  }

  #chosen(): [name: string, value: string][] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:checked, select')].map(
      ({ name, value }) => [name, value],
    );
  }

  #show(): void {
    const { figure = '', told = '', topic = '' } = Object.fromEntries(this.#chosen());
    let shown = 0;
    for (const section of this.querySelectorAll('section')) {
      const rows = [...section.querySelectorAll<HTMLElement>('li[id]')];
      for (const row of rows)
        row.hidden =
          (figure !== '' && 'figure' in row.dataset !== (figure === 'with')) ||
          (topic !== '' && !row.dataset['topics']?.split(' ').includes(topic)) ||
          (told !== '' && (row.dataset['told'] ?? 'none') !== told);
      const left = rows.filter((row) => !row.hidden).length;
      section.hidden = left === 0;
      shown += left;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = `${this.dataset['where'] ?? ''}显示 ${String(shown)} 项`;
  }
}

customElements.define('promise-filter', PromiseFilter);
