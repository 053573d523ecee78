/** Whole numbers of seven bits a byte, the low ones first; all but the last byte of a number have the high bit set. */

export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(128 | (rest & 127));
  bytes.push(rest);
}

/** Reads numbers one after the other. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(): number {
    let value = 0;
    let times = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * times;
      if (byte < 128) return value;
      times *= 128;
    }
  }
}
