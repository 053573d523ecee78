/** Filters a long list by the typed words: hides the items without them and opens the branches with them. */
class ListFilter extends HTMLElement {
  /** The branches that were open before anything was typed. */
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
    // A branch whose own name matches shows all its items.
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
