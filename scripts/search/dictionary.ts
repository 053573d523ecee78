/** Texts that recur, each by a number: the place at which it first came. */
export class Dictionary {
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** All texts by their places. */
  get texts(): string[] {
    return [...this.#places.keys()];
  }
}
