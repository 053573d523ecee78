/** Pairs of neighbouring characters: what a text without spaces between its words is compared by. */

/** Two characters as one number. */
export type Pair = number;

export const pairOf = (text: string, at: number): Pair => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
