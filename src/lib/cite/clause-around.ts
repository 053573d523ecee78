export interface Quote {
  before: string;
  text: string;
  after: string;
}

/** The marks that end a clause that can be read alone, and those that end a part of a clause. */
const ENDS = /[；;。！？!?]/u;
const PARTS = /[；;。！？!?，,]/u;

/**
 * The words of a span with the clause around them, without the mark that ends the clause. A clause longer than `most` characters is cut
 * to as many of its parts around the span as fit.
 *
 *     全年实现财政收入4219万元，同比增长16%；完成固定资产投资1928万元；实现农林牧渔业总产值5820万元。
 *                                                       ^^^^^^ → 完成固定资产投资 1928万元
 */
export function clauseAround(sentence: string, [start, end]: readonly [number, number], most = 44): Quote {
  const left = (at: number, marks: RegExp): number => {
    while (at > 0 && !marks.test(sentence.charAt(at - 1))) at -= 1;
    return at;
  };
  const right = (at: number, marks: RegExp): number => {
    while (at < sentence.length && !marks.test(sentence.charAt(at))) at += 1;
    return at;
  };
  const [first, last] = [left(start, ENDS), right(end, ENDS)];
  const quote = (from: number, to: number): Quote => ({
    before: sentence.slice(from, start).trimStart(),
    text: sentence.slice(start, end),
    after: sentence.slice(end, to).trimEnd(),
  });
  if (last - first <= most) return quote(first, last);
  let [from, to] = [left(start, PARTS), right(end, PARTS)];
  // Add following parts first, because they say more about a number (its growth, its rank) than those before it.
  while (to < last && right(to + 1, PARTS) - from <= most) to = right(to + 1, PARTS);
  while (from > first && to - left(from - 1, PARTS) <= most) from = left(from - 1, PARTS);
  return quote(from, to);
}
