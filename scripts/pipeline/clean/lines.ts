/** The physical lines of a text, and a line that is being cleaned. */
import type { Artefact } from '../../../src/schema/report.ts';

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  /** Began with two ideographic blanks or more: the usual sign of a new paragraph. */
  indented: boolean;
  markedHeading: boolean;
  /** Characters of `text` that were set in bold at its start. */
  boldLead: number;
}

/** Splits at \r\n, \n, \r and the Unicode line separators; form feeds stay blanks within a line. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line, i) => ({
    number: i + 1,
    text: line,
    indented: /^[\s\u3000]*\u3000\u3000|^ {4,}\S/u.test(line),
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
