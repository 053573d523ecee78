/** The lines of a text, and what is taken out of a line while it is being cleaned. */
import { linesOf } from '../../../src/lib/text/lines.ts';
import type { Artefact } from '../../../src/schema/report.ts';

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  /** Where each character stands in the line of the file; of a tab set between cells, where the mark stood that it replaces. */
  columns: readonly number[];
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
const ANYWHERE = new RegExp(`(?<=\\S)(?= ?${INDENT}\\S)`, 'u');
/** A longer line is no line of a cover, whose words may stand far apart. */
const LONG = 200;
/** Nor is one with as many such blanks. */
const SEVERAL = 3;

/**
 * A copy that lost its line ends still has the indents of its paragraphs: 各位代表：　　现在，我代表……　　一、2024年工作回顾　　2024年……
 */
function paragraphsIn(line: string): string[] {
  // Most lines hold no such blanks, but for those at their head.
  const inside = line.trim();
  if (!WIDE.test(inside)) return [line];
  const several = line.length > LONG || inside.split(WIDE).length > SEVERAL;
  return line.split(several ? ANYWHERE : BEHIND_SENTENCE);
}

/** The lines of a text, cut also where blanks inside a line tell a new paragraph. */
export function splitLines(text: string): Line[] {
  return linesOf(text).flatMap((line, i) => {
    let column = 0;
    return paragraphsIn(line).map((part) => {
      // A loop: every character of every report comes by here.
      const columns = new Array<number>(part.length);
      for (let at = 0; at < part.length; at++) columns[at] = column + at;
      column += part.length;
      return { number: i + 1, text: part, columns, indented: isIndented(part), markedHeading: false, boldLead: 0 };
    });
  });
}

/** Lists the stretch [start, end) of a line, the whole line without them, as taken out. */
export type Take = (kind: string, line: Line, start?: number, end?: number) => void;
export function taker(): { take: Take; taken: Artefact[] } {
  const taken: Artefact[] = [];
  return {
    taken,
    take: (kind, line, start = 0, end = line.text.length) => {
      for (const { text, span } of stretches(line, start, end)) taken.push({ kind, text, line: line.number, span });
    },
  };
}

/** The parts of [start, end) that stand together in the line of the file, without blanks around them. */
function stretches({ text, columns }: Line, start: number, end: number): Pick<Artefact, 'text' | 'span'>[] {
  const found: Pick<Artefact, 'text' | 'span'>[] = [];
  for (let from = start, at = start + 1; at <= end; at++) {
    if (at < end && columns[at] === (columns[at - 1] ?? 0) + 1) continue;
    const part = text.slice(from, at);
    const words = part.trim();
    const first = (columns[from] ?? 0) + part.indexOf(words);
    if (words !== '') found.push({ text: words, span: [first, first + words.length] });
    from = at;
  }
  return found;
}

/** A stretch that goes; `tab` leaves a tab in its place. */
export interface Cut {
  start: number;
  end: number;
  tab?: boolean;
}

/** Takes stretches out of a line, given in their order. */
export function cutOut(line: Line, cuts: readonly Cut[], kind: string, take: Take): Line {
  if (cuts.length === 0) return line;
  let text = '';
  const columns: number[] = [];
  let from = 0;
  for (const { start, end, tab } of [...cuts, { start: line.text.length, end: line.text.length }]) {
    text += line.text.slice(from, start);
    for (let at = from; at < start; at++) columns.push(line.columns[at] ?? at);
    take(kind, line, start, end);
    if (tab) {
      text += '\t';
      columns.push(line.columns[start] ?? start);
    }
    from = end;
  }
  return { ...line, text, columns };
}

/** Where a pattern stands in a text. */
export const cutsOf = (text: string, pattern: RegExp): Cut[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** Takes out a whole line. */
export function drop(line: Line, kind: string, take: Take): Line {
  take(kind, line);
  return { ...line, text: '', columns: [] };
}
