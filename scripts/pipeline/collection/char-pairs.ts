/** Pairs of neighbouring characters, by which texts without spaces between words are compared. */

/** Two characters as one number. */
export type Pair = number;

export const pairOf = (text: string, at: number): Pair => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** The characters of a text, two by two. */
export const twosOf = (text: string): string[] => [
  ...new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))),
];
