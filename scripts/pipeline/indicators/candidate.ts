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
  /** The sentence before the number without names in quotes, of that what stands behind the last ；, and the clause. */
  said: { sentence: string; group: string; clause: string };
  /** The clause before the quantity and its bound words. */
  before: string;
  /** The clause after the quantity and its bound words. */
  after: string;
  /** The candidate before this one in the sentence, decided already. */
  previous: (Candidate & { verdict: Verdict }) | null;
}

const QUOTED = /“[^”]*”|《[^》]*》/g;
/** Names in quotes say nothing: 《2022年行动计划》. */
const unquoted = (words: string): string => (/[“《]/.test(words) ? words.replace(QUOTED, '') : words);

function saidBefore(text: string, clauseStart: number, at: number): Candidate['said'] {
  const sentence = unquoted(text.slice(0, at));
  return {
    sentence,
    group: sentence.slice(sentence.lastIndexOf('；') + 1),
    clause: unquoted(text.slice(clauseStart, at)),
  };
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
      said: saidBefore(line.text, start, quantity.start),
      before: line.text.slice(start, Math.max(start, quantity.outerStart)),
      after: line.text.slice(quantity.outerEnd, Math.max(end, quantity.outerEnd)),
    };
  });
}
