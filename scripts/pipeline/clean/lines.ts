/** The lines of a text, and functions that remove parts of a line and list them as artefacts. */
import { linesOf } from '../../../src/lib/text/lines.ts';
import type { Artefact } from '../../../src/schema/report.ts';

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  /** The offset of each character in the line of the file; for a tab set between cells, the offset of the mark that it replaces. */
  columns: readonly number[];
  /** The line begins with blanks at least as wide as two characters, the usual sign of a new paragraph. */
  indented: boolean;
  markedHeading: boolean;
  /** Number of characters at the start of `text` that were in bold, without white space. */
  boldLead: number;
}

/** Width of the blanks at the start of a line, in half characters; a tab is as wide as two characters. */
const blanksAhead = (line: string): number =>
  [...(/^\s*/u.exec(line)?.[0] ?? '')].reduce(
    (sum, c) => sum + (c === '\t' ? 4 : /[\u3000\u2003]/u.test(c) ? 2 : 1),
    0,
  );

/** Whether a line begins with blanks at least as wide as two characters. */
export const isIndented = (line: string): boolean => blanksAhead(line) >= 4;

/** Blanks as wide as an indent: two wide ones or four narrow ones. */
const INDENT = '(?:[\\u3000\\u2003]{2,}|[ \\u00a0\\u2002]{4,})';
const WIDE = new RegExp(INDENT, 'u');
const BEHIND_SENTENCE = new RegExp(`(?<=[。！？：；”）])(?=${INDENT}\\S)`, 'u');
const ANYWHERE = new RegExp(`(?<=\\S)(?= ?${INDENT}\\S)`, 'u');
/** A longer line is not a cover line, whose words may be far apart. */
const LONG = 200;
/** A line with at least this many such blanks is not a cover line either. */
const SEVERAL = 3;

/** Splits a line at indents; a copy that lost its line ends still has them: 各位代表：　　现在，我代表……　　一、2024年工作回顾　　2024年…… */
function paragraphsIn(line: string): string[] {
  // Most lines have such blanks only at their start.
  const inside = line.trim();
  if (!WIDE.test(inside)) return [line];
  const several = line.length > LONG || inside.split(WIDE).length > SEVERAL;
  return line.split(several ? ANYWHERE : BEHIND_SENTENCE);
}

/** The lines of a text; a line is also split where blanks in it mark a new paragraph. */
export function splitLines(text: string): Line[] {
  return linesOf(text).flatMap((line, i) => {
    let column = 0;
    return paragraphsIn(line).map((part) => {
      // A plain loop is fast; this runs for every character of every report.
      const columns = new Array<number>(part.length);
      for (let at = 0; at < part.length; at++) columns[at] = column + at;
      column += part.length;
      return { number: i + 1, text: part, columns, indented: isIndented(part), markedHeading: false, boldLead: 0 };
    });
  });
}

/** Lists the stretch [start, end) of a line, by default the whole line, as an artefact. */
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

/** The parts of [start, end) that are contiguous in the line of the file, without blanks around them. */
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

/** A stretch to remove; `tab` leaves a tab in its place. */
export interface Cut {
  start: number;
  end: number;
  tab?: boolean;
}

/** Removes stretches, in ascending order, from a line and lists them. */
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

/** The matches of a pattern as cuts. */
export const cutsOf = (text: string, pattern: RegExp): Cut[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** Removes a whole line and lists it. */
export function drop(line: Line, kind: string, take: Take): Line {
  take(kind, line);
  return { ...line, text: '', columns: [] };
}
