/** Shows a part of a sentence with carets under it, aligned also under full-width characters. */
import { caretsUnder } from '../pipeline/format-note.ts';

/** Characters shown on either side of the part. */
const AROUND = 24;

/**
 *     全年召开重点项目调度会75次，实地督导检查110余次
 *                           ^^
 */
export function carets(text: string, start: number, end: number): [string, string] {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const head = from > 0 ? '…' : '';
  const shown = head + text.slice(from, to) + (to < text.length ? '…' : '');
  const left = head.length - from;
  return [shown, caretsUnder(shown, left + start, left + end)];
}
