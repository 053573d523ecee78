import stringWidth from 'string-width';
import { ReportError, type Note } from './notes.ts';

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

/** Says on the error stream why a report was refused; answers the exit status. Any other error is thrown again. */
export function sayRefusal(error: unknown): 1 {
  if (!(error instanceof ReportError)) throw error;
  console.error(formatNote(error.note));
  return 1;
}
