/** A PDF with text → its paragraphs, which are recognized by the positions of the words on the page. */
import { getDocumentProxy } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Note } from '../pipeline/notes.ts';
import { doubt, refusal, type Text } from './convert-notes.ts';
import { MOST_PAGES, tooMuch } from './limits.ts';
import { columnsOf, textOf, withoutOverprint, type Item, type Line } from './pdf-page.ts';
import { bodyLines, type Page } from './pdf-running.ts';

/** Minimum average number of characters on a page. A page of a report has hundreds; a scanned page has none, or a stray number. */
const FEWEST_A_PAGE = 20;
/** A line that starts more than this many letters right of the others is indented. */
const INDENT = 1.5;
/** A gap between two lines of more than this many times the least gap separates two paragraphs. */
const WIDE_GAP = 1.3;
/** If more than this share of the gaps is wide, paragraphs are separated by gaps; then a full line may be this many letters short. */
const APART = 0.3;
const SLACK = 4;
/** Letter sizes in one paragraph differ by at most this share. */
const SAME_SIZE = 0.1;

const isSameSize = (one: number, other: number): boolean => Math.abs(one - other) <= one * SAME_SIZE;

/** What a line break never splits: a number, a word, a character with the punctuation after it. */
const UNBROKEN = /^(?:[\w.%,－-]+|.)[，。；：、！？”’）》】]*/u;

/** Width of the first unbreakable piece of a line. If it had fitted in the line before, that line ends its paragraph. */
function firstWidth({ items, size }: Line): number {
  const text = items
    .map((item) => item.text)
    .join('')
    .trimStart();
  const piece = UNBROKEN.exec(text)?.[0] ?? '';
  return [...piece].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x7f ? size / 2 : size), 0);
}

/** Minimum length of a full line, in letters. */
const SHORTEST_FULL = 14;
const MARK = /[，。；：、！？”’）》】]$/u;

/** The right margin of a column, found by two lines that end within a letter of each other; null if there are none. Marks may hang over. */
function marginOf(lines: readonly Line[]): number | null {
  const ends = lines
    .filter(({ x, end, size }) => end - x >= SHORTEST_FULL * size)
    .map(({ end, size, items }) => ({ end: MARK.test(items.at(-1)?.text ?? '') ? end - size : end, size }))
    .sort((a, b) => b.end - a.end);
  const [far, next] = ends;
  return far && next && far.end - next.end <= far.size ? far.end : null;
}

interface Column {
  paragraphs: string[];
  /** Letter size of the first line if it continues the previous page or column: paragraphs are indented and it is not. Null otherwise. */
  goesOn: number | null;
  /** Letter size of the last line if it reaches the right margin. Null otherwise. */
  full: number | null;
}

/** Lines of one column → paragraphs. A line ends its paragraph if the next is indented, has a gap before, another size, or had fitted. */
function columnOf(lines: readonly Line[]): Column {
  const starts = Map.groupBy(lines, ({ x }) => Math.round(x));
  const [left = 0] = [...starts].sort(([, some], [, others]) => others.length - some.length)[0] ?? [];
  const isIndented = ({ x, size }: Line): boolean => x - left > INDENT * size;
  const gaps = lines.slice(1).map(({ y }, i) => (lines[i]?.y ?? y) - y);
  const usual = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  // If gaps separate the paragraphs, two lines without a gap belong together even if the first is a little short.
  const apart = !lines.some(isIndented) && gaps.filter((gap) => gap > usual * WIDE_GAP).length > gaps.length * APART;
  const right = marginOf(lines) ?? (apart ? lines.reduce((far, { end }) => Math.max(far, end), 0) : null);
  const slack = apart ? SLACK : 0;
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const indented = isIndented(line);
    const goesOn =
      before !== undefined &&
      right !== null &&
      !indented &&
      (gaps[i - 1] ?? 0) <= usual * WIDE_GAP &&
      isSameSize(before.size, line.size) &&
      right - before.end < firstWidth(line) + slack * line.size;
    paragraphs.push((goesOn ? (paragraphs.pop() ?? '') : indented ? '　　' : '') + textOf(line));
  });
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    paragraphs,
    goesOn: first && !isIndented(first) && lines.some(isIndented) ? first.size : null,
    full: last && right !== null && right - last.end < last.size ? last.size : null,
  };
}

/** Columns in reading order → text, with a blank line at the end of each page unless a paragraph continues on the next. */
export function textOfPages(pages: readonly (readonly Column[])[]): string {
  let text = '';
  let full: Column['full'] = null;
  for (const page of pages) {
    for (const [at, column] of page.entries()) {
      const runsOver = full !== null && column.goesOn !== null && isSameSize(full, column.goesOn);
      const end = runsOver ? '' : at > 0 ? '\n' : '\n\n';
      text += (text === '' ? '' : end) + column.paragraphs.join('\n');
      ({ full } = column);
    }
  }
  return text;
}

/** Reads the words of a page. `slants`: slanted or vertical words, such as a watermark, were left out. */
async function readPage(page: PDFPageProxy): Promise<Page & { slants: boolean }> {
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  const upright: Item[] = [];
  let slants = false;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    if (Math.abs(b) > Math.abs(a) * SAME_SIZE) slants = true;
    else upright.push({ text: item.str, x, y, width: item.width, size: item.height || Math.abs(a) });
  }
  page.cleanup();
  return { items: withoutOverprint(upright), bottom, top, slants };
}

/** Throws a ReportError if the PDF is scanned, so that it has pictures of pages and no text, or has too many pages. */
export async function pdfToText(bytes: Uint8Array, file: string): Promise<Text> {
  // A copy, because pdf.js transfers the buffer and leaves it empty.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  if (pdf.numPages > MOST_PAGES) throw tooMuch(file, `PDF 有 ${String(pdf.numPages)} 页`, `${String(MOST_PAGES)} 页`);
  const pages = [];
  for (let n = 1; n <= pdf.numPages; n++) pages.push(await readPage(await pdf.getPage(n)));
  const bodies = bodyLines(pages).map((lines) => ({ lines, parts: columnsOf(lines) }));
  const text = textOfPages(
    bodies.map(({ lines, parts }) => (parts ?? [lines]).filter(({ length }) => length > 0).map(columnOf)),
  );
  const characters = text.replace(/\s/gu, '').length;
  if (characters < FEWEST_A_PAGE * Math.max(1, pages.length))
    throw refusal(
      'scanned-pdf',
      file,
      `这份 PDF 是扫描件：${String(pages.length)} 页里没有文字`,
      '请先做文字识别（OCR），校对后另存为纯文本再加入',
    );
  const tell = (rule: string, concerned: readonly boolean[], what: string, hint: string): Note[] => {
    const numbers = concerned.flatMap((one, i) => (one ? [i + 1] : []));
    return numbers.length === 0 ? [] : [doubt(rule, file, `第 ${numbers.join('、')} 页${what}`, hint)];
  };
  const twoColumns = bodies.map(({ parts }) => parts !== null);
  const slanted = pages.map(({ slants }) => slants);
  return {
    text,
    doubts: [
      ...tell('columns', twoColumns, '分两栏排，先读左栏再读右栏', '请对照原文件核对段落的先后'),
      ...tell('slanted', slanted, '有斜排或竖排的文字（如水印），没有收入', '请对照原文件核对正文是否完整'),
    ],
  };
}
