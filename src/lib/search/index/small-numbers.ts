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

/** The number at one place of a column. */
export function smallNumber(column: string, at: number): number {
  const code = column.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - START;
}

export function signedSmallNumber(column: string, at: number): number {
  const plain = smallNumber(column, at);
  return plain % 2 ? -(plain + 1) / 2 : plain / 2;
}

export const fromSmallNumbers = (column: string): number[] =>
  Array.from({ length: column.length }, (_, at) => smallNumber(column, at));
