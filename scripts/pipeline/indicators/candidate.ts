import { readQuantity, type Quantity } from './quantity.ts';
import { clauseEnd, clauseStart, type SentenceLine } from './sentence-line.ts';
import type { Verdict } from './verdict.ts';

/** A number-like place with what a rule may look at. Positions are those of the folded text. */
export interface Candidate {
  line: SentenceLine;
  text: string;
  quantity: Quantity;
  clauseStart: number;
  clauseEnd: number;
  /** The clause before the quantity and its bound words. */
  before: string;
  /** The clause after the quantity and its bound words. */
  after: string;
  /** The candidate before this one in the sentence, decided already. */
  previous: (Candidate & { verdict: Verdict }) | null;
}

/** All candidates of a sentence in order, not yet decided and not yet linked to the one before. */
export function candidatesOf(line: SentenceLine): Omit<Candidate, 'previous'>[] {
  const quantities: Quantity[] = [];
  line.places.forEach((place, i) =>
    quantities.push(readQuantity(line.text, place, line.places[i + 1], quantities.at(-1))),
  );
  return quantities.map((quantity) => {
    const start = clauseStart(line, quantity.start);
    const end = clauseEnd(line, quantity.start);
    return {
      line,
      text: line.text,
      quantity,
      clauseStart: start,
      clauseEnd: end,
      before: line.text.slice(start, Math.max(start, quantity.outerStart)),
      after: line.text.slice(quantity.outerEnd, Math.max(end, quantity.outerEnd)),
    };
  });
}
