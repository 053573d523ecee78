/** Binary search: returns the last index below `length` for which `isUpTo` is true, or -1. `isUpTo` must be true up to some index only. */
export function lastUpTo(length: number, isUpTo: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isUpTo(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The part of a text that contains an offset; `parts` are sorted by their start offset. */
export const partAt = <Part extends { offset: number }>(parts: readonly Part[], offset: number): Part | undefined =>
  parts[
    Math.max(
      0,
      lastUpTo(parts.length, (at) => (parts[at]?.offset ?? 0) <= offset),
    )
  ];
