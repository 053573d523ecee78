export interface Quote {
  before: string;
  text: string;
  after: string;
}

/**
 * A sentence and a span → the words of the span with their clause on either side, at most `around` characters each;
 * a cut is shown by an ellipsis.
 *
 *     …；完成固定资产投资1928万元；实现农林牧渔业总产值5820万元…
 *                       ^^^^^^
 */
export function quoteAround(sentence: string, [start, end]: readonly [number, number], around = 24): Quote {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  return {
    before: before.length > around ? `…${before.slice(-around)}` : before,
    text: sentence.slice(start, end),
    after: after.length > around ? `${after.slice(0, around)}…` : after,
  };
}
