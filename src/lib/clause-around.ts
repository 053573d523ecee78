/** What ends a clause that can be read alone. */
const ENDS = /[；;。！？!?]/u;

/**
 * The clause of a sentence around a span, without the mark that ends it.
 *
 *     全年实现财政收入4219万元，同比增长16%；完成固定资产投资1928万元；实现农林牧渔业总产值5820万元。
 *                                                       ^^^^^^ → 完成固定资产投资1928万元
 */
export function clauseAround(sentence: string, [start, end]: readonly [number, number]): string {
  let from = start;
  while (from > 0 && !ENDS.test(sentence.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < sentence.length && !ENDS.test(sentence.charAt(to))) to += 1;
  return sentence.slice(from, to).trim();
}
