/**
 * Returns a function that finds the words of a list in a text, the longest word at each offset, so that 养老保险 is not read as 养老:
 *
 *     提高城乡居民养老保险待遇，新建养老院2所
 *                 ^^^^^^^^            ^^^^^^
 */
export function wordFinder<T extends { text: string }>(
  list: readonly T[],
): (text: string) => { word: T; start: number; end: number }[] {
  const byFirst = Map.groupBy(
    [...list].sort((a, b) => b.text.length - a.text.length),
    ({ text }) => text.charCodeAt(0),
  );
  // Only few characters begin a word; this table skips the others quickly.
  const begins = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) begins[first] = 1;
  return (text) => {
    const found: { word: T; start: number; end: number }[] = [];
    for (let start = 0; start < text.length;) {
      const first = text.charCodeAt(start);
      const words = begins[first] === 1 ? byFirst.get(first) : undefined;
      const word = words?.find((one) => text.startsWith(one.text, start));
      const end = start + (word?.text.length ?? 1);
      if (word) found.push({ word, start, end });
      start = end;
    }
    return found;
  };
}
