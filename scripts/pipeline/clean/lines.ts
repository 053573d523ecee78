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

/** Begins with blanks as wide as two characters. */
export const isIndented = (line: string): boolean => blanksAhead(line) >= 4;

/** Blanks as wide as an indent in the middle of a line: two wide ones or four narrow ones. */
const INDENT = '(?:[\\u3000\\u2003]{2,}|[ \\u00a0\\u2002]{4,})';
const WIDE = new RegExp(INDENT, 'u');
const BEHIND_SENTENCE = new RegExp(`(?<=[。！？：；”）])(?=${INDENT}\\S)`, 'u');
const ANYWHERE = new RegExp(`(?<=[^\\s])(?=${INDENT}\\S)`, 'u');
/** A longer line is no line of a cover, whose words may stand far apart. */
const LONG = 200;

/**
 * A copy that lost its line ends still has the indents of its paragraphs: 各位代表：　　现在，我代表……　　一、2024年工作回顾　　2024年……
 */
function paragraphsIn(line: string): string[] {
  // Most lines hold no such blanks, but for those at their head.
  if (!WIDE.test(line.trimStart())) return [line];
  return line.split(line.length > LONG ? ANYWHERE : BEHIND_SENTENCE);
}

/** Splits at \r\n, \n, \r, the line break of a word processor (\v) and those of Unicode, and where blanks inside a line tell a new paragraph; form feeds stay blanks. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/).flatMap((line, i) =>
    paragraphsIn(line).map((part) => ({
      number: i + 1,
      text: part,
      indented: isIndented(part),
      markedHeading: false,
      boldLead: 0,
    })),
  );
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
