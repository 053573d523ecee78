/** Normalizes white space: none inside Chinese text, one blank between Latin words. */

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2010-\u2027\u2030-\u205e\u00b7]/u;

/** Characters without width: zero-width blanks and joiners, byte order marks, soft hyphens. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;
/** A quick test, because most lines have neither blanks nor such characters. */
const BLANK = /[\s\u200b-\u200d\u2060\u00ad]/u;
/** Blanks of every width, tabs, form feeds. */
const SPACES = /\s+/u;

const BLANKS = new RegExp(`${BLANK.source}+`, 'gu');
export const withoutBlanks = (text: string): string => text.replace(BLANKS, '');

/** Whether a character is white space or has no width. */
export const isBlank = (character: string): boolean => BLANK.test(character);

/** Whether a blank stays between two characters: only between Latin letters, digits and their punctuation. */
export const needsBlank = (before: string, after: string): boolean =>
  before !== '' && after !== '' && !WIDE.test(before) && !WIDE.test(after);

/**
 * Removes superfluous white space from a source line.
 *
 *     政 府 工 作 报 告        → 政府工作报告
 *     2025 年 2 月 26 日在     → 2025年2月26日在
 *     北庄镇人民政府镇长  骆腾麒 → 北庄镇人民政府镇长 骆腾麒   (a cover line: two words, not letter-spaced)
 *
 * Cover lines keep the blank between two words because it separates the post from the name, and table rows keep the tabs between cells.
 */
export function normaliseSpace(line: string): string {
  if (!BLANK.test(line)) return line;
  const cells = cellsOf(line);
  if (cells.length >= CELLS) return cells.map(normaliseSpace).join('\t');
  const parts = line
    .replace(INVISIBLE, '')
    .split(SPACES)
    .filter((part) => part !== '');
  if (parts.length < 2) return parts[0] ?? '';
  const cover = isCoverLike(parts);
  let out = parts[0] ?? '';
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? '';
    const before = parts[i - 1] ?? '';
    const keep = needsBlank(before.slice(-1), part.slice(0, 1)) || (cover && !letterSpaced(before, part));
    out += (keep ? ' ' : '') + part;
  }
  return out;
}

/** Minimum number of cells in a table row; a tab may also separate a number from its heading, or the characters of a title. */
export const CELLS = 3;
function cellsOf(line: string): string[] {
  if (!line.includes('\t')) return [];
  const cells = line.split('\t').filter((cell) => cell.trim() !== '');
  return cells.every((cell) => cell.trim().length === 1) ? [] : cells;
}

const CHINESE_WORD = /^[\u4e00-\u9fff·]+$/u;
/** Whether a line may be a cover line: short, and only Chinese words, without digits or punctuation. */
const isCoverLike = (parts: readonly string[]): boolean =>
  parts.every((part) => CHINESE_WORD.test(part)) &&
  parts.join('').length <= 30 &&
  parts.some((part) => part.length > 1);
const letterSpaced = (before: string, after: string): boolean => before.length === 1 && after.length === 1;
