/** The lines of a text, and what is taken out of a line while it is being cleaned. */
import { lastUpTo } from '../../../src/lib/text/last-up-to.ts';
import { linesOf } from '../../../src/lib/text/lines.ts';
import type { Artefact } from '../../../src/schema/report.ts';

/** From the offset `at` of a line on, its text stands at `column` of the line of the file; null for a tab set between cells. */
export interface Piece {
  at: number;
  column: number | null;
}

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  /** Ascending. */
  pieces: readonly Piece[];
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

/** The lines of a text, cut also where blanks inside a line tell a new paragraph. */
export function splitLines(text: string): Line[] {
  return linesOf(text).flatMap((line, i) => {
    let column = 0;
    return paragraphsIn(line).map((part) => {
      const pieces = [{ at: 0, column }];
      column += part.length;
      return { number: i + 1, text: part, pieces, indented: isIndented(part), markedHeading: false, boldLead: 0 };
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
export function stretches(line: Line, start: number, end: number): Pick<Artefact, 'text' | 'span'>[] {
  const found: Pick<Artefact, 'text' | 'span'>[] = [];
  for (let i = lastUpTo(line.pieces, start, ({ at }) => at); i < line.pieces.length; i++) {
    const { at, column } = line.pieces[i] ?? { at: end, column: null };
    if (at >= end) break;
    const from = Math.max(at, start);
    const part = line.text.slice(from, Math.min(line.pieces[i + 1]?.at ?? end, end));
    const text = part.trim();
    const first = (column ?? 0) + from - at + part.indexOf(text);
    if (column !== null && text !== '') found.push({ text, span: [first, first + text.length] });
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
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let from = 0;
  let next = 0;
  const keep = (to: number): void => {
    for (; next < line.pieces.length; next++) {
      const { at, column } = line.pieces[next] ?? { at: to, column: null };
      const end = line.pieces[next + 1]?.at ?? line.text.length;
      const begin = Math.max(at, from);
      if (begin < Math.min(end, to))
        pieces.push({ at: length + begin - from, column: column === null ? null : column + begin - at });
      if (end > to) break;
    }
    texts.push(line.text.slice(from, to));
    length += to - from;
  };
  for (const { start, end, tab } of cuts) {
    take(kind, line, start, end);
    keep(start);
    if (tab) {
      pieces.push({ at: length++, column: null });
      texts.push('\t');
    }
    from = end;
  }
  keep(line.text.length);
  return { ...line, text: texts.join(''), pieces };
}

/** Takes out every match of a pattern. */
export const cutMatches = (line: Line, pattern: RegExp, kind: string, take: Take): Line =>
  cutOut(
    line,
    [...line.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    kind,
    take,
  );

/** Takes out a whole line. */
export function drop(line: Line, kind: string, take: Take): Line {
  take(kind, line);
  return { ...line, text: '', pieces: [] };
}
