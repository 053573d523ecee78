/** Finds in a long list what is typed: unfolds what holds it and hides the rest. */
class ListFilter extends HTMLElement {
  /** The branches that stood open before anything was typed. */
  readonly #open = new WeakSet<HTMLDetailsElement>();

  connectedCallback(): void {
    for (const branch of this.querySelectorAll('details')) if (branch.open) this.#open.add(branch);
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#show(target.value.trim());
    });
  }

  #show(text: string): void {
    const words = text.split(/\s+/);
    const holds = (element: Element): boolean => words.every((word) => element.textContent.includes(word));
    for (const item of this.querySelectorAll('li')) item.hidden = !holds(item);
    // Of one that is named itself all items are shown.
    for (const branch of this.querySelectorAll('details')) {
      const summary = branch.querySelector('summary');
      if (text !== '' && summary && holds(summary))
        for (const item of branch.querySelectorAll('li')) item.hidden = false;
    }
    for (const branch of this.querySelectorAll('details')) {
      const isEmpty = !branch.querySelector('li:not([hidden])');
      branch.hidden = isEmpty;
      branch.open = text === '' ? this.#open.has(branch) : !isEmpty;
    }
  }
}

customElements.define('list-filter', ListFilter);
