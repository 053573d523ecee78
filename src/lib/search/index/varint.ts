/** Whole numbers of seven bits a byte, the low ones first; all but the last byte of a number have the high bit set. */

/** Writes numbers one after the other. */
export class VarintWriter {
  #bytes = new Uint8Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** What was written so far; no copy. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  push(value: number): void {
    // No whole number takes more than eight bytes.
    if (this.#size + 8 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes[this.#size++] = 128 | (rest & 127);
    this.#bytes[this.#size++] = rest;
  }
}

/** Reads `count` numbers below 2³¹ from a place on. One loop: lists of tens of thousands are read while somebody types. */
export function readVarints(bytes: Uint8Array, at: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let n = 0; n < count; n++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    numbers[n] = value;
  }
  return numbers;
}
