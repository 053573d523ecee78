import { readQuantity, type Quantity } from './quantity.ts';
import { clauseEnd, clauseStart, type SentenceLine } from './sentence-line.ts';
import type { Verdict } from './verdict.ts';

/** A number-like place with everything that a rule may look at. Offsets are into the folded text of the sentence. */
export interface Candidate {
  line: SentenceLine;
  text: string;
  quantity: Quantity;
  clauseStart: number;
  clauseEnd: number;
  /** The words before the number, without names in quotes: of the sentence, of its part after the last ；, and of the clause. */
  said: { sentence: string; group: string; clause: string };
  /** The words of the clause before the quantity and its bound words. */
  before: string;
  /** The words of the clause after the quantity and its bound words. */
  after: string;
  /** The previous candidate of the sentence, with its verdict. */
  previous: (Candidate & { verdict: Verdict }) | null;
}

const QUOTED = /“[^”]*”|《[^》]*》/g;
/** Removes names in quotes, because their words state nothing: 《2022年行动计划》. */
const unquoted = (words: string): string => (/[“《]/.test(words) ? words.replace(QUOTED, '') : words);

function saidBefore(text: string, clauseStart: number, at: number): Candidate['said'] {
  const sentence = unquoted(text.slice(0, at));
  return {
    sentence,
    group: sentence.slice(sentence.lastIndexOf('；') + 1),
    clause: unquoted(text.slice(clauseStart, at)),
  };
}

/** Returns the candidates of a sentence in order, undecided and not yet linked to the previous one. */
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
