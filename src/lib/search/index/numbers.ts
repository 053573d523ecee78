/** Variable-length integers: seven bits in each byte, lowest first; all bytes but the last of a number have the eighth bit set. */

export class NumberWriter {
  readonly #bytes: number[] = [];

  put(number: number): void {
    let rest = number;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes.push((rest & 0x7f) | 0x80);
    this.#bytes.push(rest);
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export class NumberReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
    }
  }

  take(count: number): number[] {
    // Array.from would take five times as long.
    const numbers: number[] = [];
    while (numbers.length < count) numbers.push(this.next());
    return numbers;
  }

  skip(count: number): void {
    for (let left = count; left > 0;) if ((this.#bytes[this.#at++] ?? 0) < 0x80) left--;
  }
}
