import type { Indicator } from '../../schema/indicator.ts';

/** A part of a sentence: plain text, or words that belong to one or more measurements. */
export interface SentencePart {
  text: string;
  /** Ids of the measurements that these words belong to, in text order; empty for plain text. */
  indicators: string[];
}

type Measured = Pick<Indicator, 'id' | 'span' | 'change' | 'moreChanges' | 'rank'>;

/**
 * Splits a sentence into the parts that become links to its measurements and the text between them.
 *
 *     全年实现财政收入4219万元，同比增长16%，增幅全区排名第4
 *                     ^^^^^^ value      ^^^ change      ^^^ rank: three links to one row
 *
 * If two measurements share words (均增长10%), the words are one part with both ids. The joined parts equal the sentence.
 */
export function sentenceParts(sentence: string, measurements: readonly Measured[]): SentencePart[] {
  const places = measurements
    .flatMap(({ id, span, change, moreChanges, rank }) => {
      const spans = [span, change?.span, rank?.span, ...moreChanges.map((further) => further.span)].filter(
        (s) => s != null,
      );
      return spans.map(([start, end]) => ({ start, end, id }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);

  const parts: SentencePart[] = [];
  let at = 0;
  for (const { start, end, id } of places) {
    const last = parts.at(-1);
    if (last && start < at) {
      if (!last.indicators.includes(id)) last.indicators.push(id);
      continue;
    }
    if (start > at) parts.push({ text: sentence.slice(at, start), indicators: [] });
    parts.push({ text: sentence.slice(start, end), indicators: [id] });
    at = end;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), indicators: [] });
  return parts;
}
