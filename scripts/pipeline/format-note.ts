import stringWidth from 'string-width';
import { ReportError, type Note } from './notes.ts';

/** A line of carets to print below a text, under its range [start, end); a full-width character takes two carets. */
export const caretsUnder = (text: string, start: number, end: number): string =>
  ' '.repeat(stringWidth(text.slice(0, start))) + '^'.repeat(Math.max(1, stringWidth(text.slice(start, end))));

/**
 * Formats a note for the terminal.
 *
 *     错误 reports/a.txt:12 decode/nul-bytes  文件含有 NUL 字节，不是纯文本
 *       | 全年实现财政收入4219万元
 *       |                 ^^^^^^
 *       → 请用 Word 另存为“纯文本（UTF-8）”后再放入 reports/
 */
export function formatNote(note: Note): string {
  const label = { error: '错误', doubt: '存疑' }[note.severity];
  const where = note.line === null ? note.file : `${note.file}:${note.line}`;
  const lines = [`${label} ${where} ${note.rule}  ${note.message}`];
  if (note.excerpt) {
    const { text, start, end } = note.excerpt;
    lines.push(`  | ${text}`, `  | ${caretsUnder(text, start, end)}`);
  }
  lines.push(`  → ${note.hint}`);
  return lines.join('\n');
}

/** Prints the note of a ReportError to standard error and returns the exit status; throws any other error again. */
export function sayRefusal(error: unknown): 1 {
  if (!(error instanceof ReportError)) throw error;
  console.error(formatNote(error.note));
  return 1;
}
