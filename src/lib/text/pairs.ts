/** The distinct pairs of neighbouring characters of a text: what two texts without spaces are compared by. */
export const pairsOf = (text: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
];

/** How many of the pairs a text has. */
export const sharedPairs = (pairs: readonly string[], text: string): number =>
  pairs.filter((pair) => text.includes(pair)).length;
