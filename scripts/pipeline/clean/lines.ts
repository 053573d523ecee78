/** The physical lines of a text, and a line that is being cleaned. */
import type { Artefact } from '../../../src/schema/report.ts';

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  /** Began with blanks as wide as two characters or more: the usual sign of a new paragraph. */
  indented: boolean;
  markedHeading: boolean;
  /** Characters of `text` that were set in bold at its start. */
  boldLead: number;
}

/** Columns of the blanks at the head of a line; a tab is as wide as two characters. */
const blanksAhead = (line: string): number =>
  [...(/^\s*/u.exec(line)?.[0] ?? '')].reduce(
    (sum, c) => sum + (c === '\t' ? 4 : /[\u3000\u2003]/u.test(c) ? 2 : 1),
    0,
  );

/** Splits at \r\n, \n, \r and the Unicode line separators; form feeds stay blanks within a line. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line, i) => ({
    number: i + 1,
    text: line,
    indented: blanksAhead(line) >= 4,
    markedHeading: false,
    boldLead: 0,
  }));
}

/** Collects what is taken out, in the order of the lines. */
export type Take = (kind: string, text: string, line: number) => void;
export function taker(): { take: Take; taken: Artefact[] } {
  const taken: Artefact[] = [];
  return {
    taken,
    take: (kind, text, line) => {
      taken.push({ kind, text: text.trim(), line });
    },
  };
}
