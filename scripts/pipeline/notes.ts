/** A problem as data: which rule, in which report, on which line, the excerpt with its place, and what to do. */
import stringWidth from 'string-width';

export interface Note {
  /** error stops the build of that report; warning and doubt do not. */
  severity: 'error' | 'warning' | 'doubt';
  /** Machine name of the rule that noticed it, e.g. decode/nul-bytes. */
  rule: string;
  /** File name of the report. */
  file: string;
  /** Line of the source file counted from 1; null where the whole file is meant. */
  line: number | null;
  /** What is wrong, one Chinese sentence. */
  message: string;
  /** What to do next, one Chinese sentence. */
  hint: string;
  /** The text around the place, and the [start, end) of the place in it (UTF-16 units). */
  excerpt: { text: string; start: number; end: number } | null;
}

/**
 * Prints a note for a terminal; the carets stand under full-width characters too.
 *
 *     错误 reports/a.txt:12 decode/nul-bytes  文件含有 NUL 字节，不是纯文本
 *       | 全年实现财政收入4219万元
 *       |                 ^^^^^^
 *       → 请用 Word 另存为“纯文本（UTF-8）”后再放入 reports/
 */
export function formatNote(note: Note): string {
  const label = { error: '错误', warning: '注意', doubt: '存疑' }[note.severity];
  const where = note.line === null ? note.file : `${note.file}:${note.line}`;
  const lines = [`${label} ${where} ${note.rule}  ${note.message}`];
  if (note.excerpt) {
    const { text, start, end } = note.excerpt;
    const pad = ' '.repeat(stringWidth(text.slice(0, start)));
    const mark = '^'.repeat(Math.max(1, stringWidth(text.slice(start, end))));
    lines.push(`  | ${text}`, `  | ${pad}${mark}`);
  }
  lines.push(`  → ${note.hint}`);
  return lines.join('\n');
}

/** Thrown by a stage that cannot go on; build-data catches it, lists it and goes on with the next report. */
export class ReportError extends Error {
  readonly note: Note;
  constructor(note: Note) {
    super(note.message);
    this.name = 'ReportError';
    this.note = note;
  }
}
