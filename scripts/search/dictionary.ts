/** Numbers recurring texts in the order of their first occurrence. */
export class Dictionary {
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** All texts in the order of their numbers. */
  get texts(): string[] {
    return [...this.#places.keys()];
  }
}
