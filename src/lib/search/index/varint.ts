/** Whole numbers of seven bits a byte, the low ones first; all but the last byte of a number have the high bit set. */

export function toVarints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let rest of numbers) {
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(128 | (rest & 127));
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
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
