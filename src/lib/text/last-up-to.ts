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
