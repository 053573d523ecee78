/** White space as an editor would set it: none inside Chinese text, one blank between Latin words. */

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2010-\u2027\u2030-\u205e\u00b7]/u;

/** Marks without width: zero-width blanks and joiners, byte order marks, soft hyphens. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;
/** Most lines hold neither blanks nor such marks, and are told at once. */
const BLANK = /[\s\u200b-\u200d\u2060\u00ad]/u;
/** Blanks of every width, tabs, form feeds. */
const SPACES = /\s+/u;

const BLANKS = new RegExp(`${BLANK.source}+`, 'gu');
export const withoutBlanks = (text: string): string => text.replace(BLANKS, '');

/** Is this character white space, or without width? */
export const isBlank = (character: string): boolean => BLANK.test(character);

/** Should one blank stay between these two characters? Only between two of Latin script, digits or their signs. */
export const needsBlank = (before: string, after: string): boolean =>
  before !== '' && after !== '' && !WIDE.test(before) && !WIDE.test(after);

/**
 * One source line without its superfluous white space.
 *
 *     政 府 工 作 报 告        → 政府工作报告
 *     2025 年 2 月 26 日在     → 2025年2月26日在
 *     北庄镇人民政府镇长  骆腾麒 → 北庄镇人民政府镇长 骆腾麒   (a cover line: two words, not letter-spaced)
 *
 * Cover lines keep the blank between two words because it tells the post from the name, and rows of a table the tabs between
 * their cells.
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

/** Fewest cells of a row; a number and its heading may be parted by a tab, too, and so may the letters of a title. */
export const CELLS = 3;
function cellsOf(line: string): string[] {
  if (!line.includes('\t')) return [];
  const cells = line.split('\t').filter((cell) => cell.trim() !== '');
  return cells.every((cell) => cell.trim().length === 1) ? [] : cells;
}

const CHINESE_WORD = /^[\u4e00-\u9fff·]+$/u;
/** A cover line is short and made of Chinese words alone: no digits, no punctuation. */
const isCoverLike = (parts: readonly string[]): boolean =>
  parts.every((part) => CHINESE_WORD.test(part)) &&
  parts.join('').length <= 30 &&
  parts.some((part) => part.length > 1);
const letterSpaced = (before: string, after: string): boolean => before.length === 1 && after.length === 1;
