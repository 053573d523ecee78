/** Upper limits for files, checked before a file is parsed. Real files stay far below. */
import { refusal } from './convert-notes.ts';

/** A report with pictures has about 10 MB. */
const MOST_BYTES = 50_000_000;
/** The text of a report takes up to 3 MB as Word XML and 1 MB as a web page without pictures. */
export const MOST_MARKUP = 12_000_000;
/** Maximum nesting of elements, the same as in browsers. */
const DEEPEST = 512;
/** A report has up to 80 pages. */
export const MOST_PAGES = 400;

const HINT = '请检查是否放错了文件；确是报告的，请另存为纯文本再加入';
export const tooMuch = (file: string, what: string, most: string): Error =>
  refusal('limit', file, `${what}，超过上限 ${most}，不像一份报告`, HINT);

export function refuseLargeFile(file: string, bytes: number): void {
  if (bytes > MOST_BYTES)
    throw tooMuch(file, `文件太大：${(bytes / 1e6).toFixed(1)} MB`, `${String(MOST_BYTES / 1e6)} MB`);
}

const TAG = /<(\/?)([a-z][\w:-]*)[^<>]*?(\/?)>/giu;
/** HTML elements without an end tag, or whose end tag may be omitted. */
const ENDLESS = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option colgroup rt rp'.split(
    ' ',
  ),
);

/** Throws a ReportError for markup that is too long or too deeply nested. */
export function refuseHugeMarkup(file: string, markup: string): void {
  if (markup.length > MOST_MARKUP)
    throw tooMuch(
      file,
      `文件里有 ${String(Math.round(markup.length / 1e6))} 百万字符`,
      `${String(MOST_MARKUP / 1e6)} 百万`,
    );
  let depth = 0;
  for (const [, end, name = '', alone] of markup.matchAll(TAG)) {
    if (alone || ENDLESS.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST) throw tooMuch(file, `标签一层套一层，多于 ${String(DEEPEST)} 层`, `${String(DEEPEST)} 层`);
  }
}
