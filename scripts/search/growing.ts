/** A typed array that grows, so that each of millions of numbers takes only a few bytes. */
export class Growing<Column extends Int32Array | Uint16Array | Float64Array> {
  #column: Column;
  #length = 0;

  constructor(empty: Column) {
    this.#column = empty;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#column.length) {
      const make = this.#column.constructor as new (length: number) => Column;
      const larger = new make(Math.max(1024, this.#length * 2));
      larger.set(this.#column);
      this.#column = larger;
    }
    this.#column[this.#length++] = value;
  }

  at(place: number): number {
    return this.#column[place] ?? 0;
  }

  /** The numbers pushed so far, as a view and not a copy. */
  get values(): Column {
    return this.#column.subarray(0, this.#length) as Column;
  }
}

export const wholeNumbers = (): Growing<Int32Array> => new Growing(new Int32Array());
