/**
 * Tells the words of a list in a text with their places, the longest at every place, so that 养老保险 is no 养老:
 *
 *     提高城乡居民养老保险待遇，新建养老院2所
 *                 ^^^^^^^^            ^^^^^^
 */
export function wordFinder<T extends { text: string }>(
  list: readonly T[],
): (text: string) => (T & { start: number; end: number })[] {
  const byFirst = Map.groupBy(
    [...list].sort((a, b) => b.text.length - a.text.length),
    (word) => word.text.charAt(0),
  );
  return (text) => {
    const found: (T & { start: number; end: number })[] = [];
    for (let start = 0; start < text.length;) {
      const word = byFirst.get(text.charAt(start))?.find((one) => text.startsWith(one.text, start));
      const end = start + (word?.text.length ?? 1);
      if (word) found.push({ ...word, start, end });
      start = end;
    }
    return found;
  };
}
