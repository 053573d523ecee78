/**
 * Columns of small whole numbers as a string, one character each: as JSON it is a third of a list of numbers, and packs
 * better. Starts at '#', leaves out what JSON escapes, and takes negative numbers by turns (0, -1, 1, -2 …) where asked.
 */
const START = 0x23;
const BACKSLASH = 0x5c;

export function toSmallNumbers(values: readonly number[], signed = false): string {
  return values
    .map((value) => {
      const plain = signed ? (value < 0 ? -2 * value - 1 : 2 * value) : value;
      if (!Number.isInteger(plain) || plain < 0 || plain > 0xd000) throw new Error(`${value} is no small number`);
      const code = plain + START;
      return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
    })
    .join('');
}

export function fromSmallNumbers(text: string, signed = false): number[] {
  return Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    const plain = (code > BACKSLASH ? code - 1 : code) - START;
    return !signed ? plain : plain % 2 ? -(plain + 1) / 2 : plain / 2;
  });
}
