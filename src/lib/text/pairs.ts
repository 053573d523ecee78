/** The distinct pairs of neighbouring characters of a text, used to compare texts that have no spaces. */
export const pairsOf = (text: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
];

/** Number of the pairs that a text contains. */
export const sharedPairs = (pairs: readonly string[], text: string): number =>
  pairs.filter((pair) => text.includes(pair)).length;
