/** Index of the last of an ascending list whose place is not behind `at`; -1 where all are. Logarithmic, for texts of any length. */
export function lastUpTo<T>(list: readonly T[], at: number, placeOf: (one: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(list[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
