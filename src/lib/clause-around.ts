/** What ends a clause that can be read alone, and what ends a part of it. */
const ENDS = /[；;。！？!?]/u;
const PARTS = /[；;。！？!?，,]/u;

/**
 * The clause of a sentence around a span, without the mark that ends it. One longer than `most` characters is cut to its
 * parts around the span, as many as fit.
 *
 *     全年实现财政收入4219万元，同比增长16%；完成固定资产投资1928万元；实现农林牧渔业总产值5820万元。
 *                                                       ^^^^^^ → 完成固定资产投资1928万元
 */
export function clauseAround(sentence: string, [start, end]: readonly [number, number], most = 44): string {
  const left = (at: number, marks: RegExp): number => {
    while (at > 0 && !marks.test(sentence.charAt(at - 1))) at -= 1;
    return at;
  };
  const right = (at: number, marks: RegExp): number => {
    while (at < sentence.length && !marks.test(sentence.charAt(at))) at += 1;
    return at;
  };
  const [first, last] = [left(start, ENDS), right(end, ENDS)];
  if (last - first <= most) return sentence.slice(first, last).trim();
  let [from, to] = [left(start, PARTS), right(end, PARTS)];
  // What follows says more of a number (its growth, its rank) than what stands before it.
  while (to < last && right(to + 1, PARTS) - from <= most) to = right(to + 1, PARTS);
  while (from > first && to - left(from - 1, PARTS) <= most) from = left(from - 1, PARTS);
  return sentence.slice(from, to).trim();
}
