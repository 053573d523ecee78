import type { Indicator } from '../../schema/indicator.ts';

/** A stretch of a sentence: plain text, or words of one or more measurements. */
export interface SentencePart {
  text: string;
  /** Measurements that these words belong to, the first one first; empty for plain text. */
  indicators: string[];
  /** Measurements whose number this is (their value; their change or rank where they have no value): anchors `n-ID`. */
  anchors: string[];
}

type Measured = Pick<Indicator, 'id' | 'span' | 'change' | 'moreChanges' | 'rank'>;

/**
 * Sentence and its measurements → the stretches that become links.
 *
 *     全年实现财政收入4219万元，同比增长16%，增幅全区排名第4
 *                     ^^^^^^ value      ^^^ change      ^^^ rank: three links to one row, the first is its anchor
 *
 * Where two measurements share words (均增长10%), the words are one link that knows both.
 * All parts joined are the sentence again.
 */
export function sentenceParts(sentence: string, measurements: readonly Measured[]): SentencePart[] {
  const places = measurements
    .flatMap(({ id, span, change, moreChanges, rank }) => {
      const spans = [span, change?.span, rank?.span, ...moreChanges.map((further) => further.span)].filter(
        (s) => s != null,
      );
      return spans.map(([start, end], index) => ({ start, end, id, anchor: index === 0 }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);

  const parts: SentencePart[] = [];
  let at = 0;
  for (const { start, end, id, anchor } of places) {
    const last = parts.at(-1);
    if (last && start < at) {
      if (!last.indicators.includes(id)) last.indicators.push(id);
      if (anchor) last.anchors.push(id);
      continue;
    }
    if (start > at) parts.push({ text: sentence.slice(at, start), indicators: [], anchors: [] });
    parts.push({ text: sentence.slice(start, end), indicators: [id], anchors: anchor ? [id] : [] });
    at = end;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), indicators: [], anchors: [] });
  return parts;
}
