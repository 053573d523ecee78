/** Pairs of neighbouring characters, by which texts without spaces between words are compared. */

/** Two characters as one number. */
export type Pair = number;

export const pairOf = (text: string, at: number): Pair => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
