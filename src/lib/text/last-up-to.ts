/** The last of `length` ascending places of which `isUpTo` holds; -1 for none. Logarithmic, for texts of any length. */
export function lastUpTo(length: number, isUpTo: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isUpTo(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The part of a text that holds an offset; each begins at one of its own, ascending. */
export const partAt = <Part extends { offset: number }>(parts: readonly Part[], offset: number): Part | undefined =>
  parts[
    Math.max(
      0,
      lastUpTo(parts.length, (at) => (parts[at]?.offset ?? 0) <= offset),
    )
  ];
