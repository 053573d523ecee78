/** A PDF with text → its paragraphs, told by the places of the words on the page. */
import { getDocumentProxy } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Note } from '../pipeline/notes.ts';
import { doubt, refusal, type Text } from './convert-notes.ts';
import { MOST_PAGES, tooMuch } from './limits.ts';
import { columnsOf, textOf, withoutOverprint, type Item, type Line } from './pdf-page.ts';
import { bodyLines, type Page } from './pdf-running.ts';

/** A page of a report has hundreds of characters; a scanned one has none, or a stray number. */
const FEWEST_A_PAGE = 20;
/** In letters: from which on a line is indented. */
const INDENT = 1.5;
/** A gap this many times the least one between two lines parts two paragraphs. */
const WIDE_GAP = 1.3;
/** Share of the gaps that are wide where paragraphs are set apart, and letters that a full line may fall short there. */
const APART = 0.3;
const SLACK = 4;
/** Letters of one paragraph differ by less than this share. */
const SAME_SIZE = 0.1;

const isSameSize = (one: number, other: number): boolean => Math.abs(one - other) <= one * SAME_SIZE;

/** What must not be torn apart at the end of a line: a number, a word, a character with the marks behind it. */
const UNBROKEN = /^(?:[\w.%,－-]+|.)[，。；：、！？”’）》】]*/u;

/** Width of the first piece of a line that the line before would have had room for, were it of the same paragraph. */
function firstWidth({ items, size }: Line): number {
  const text = items
    .map((item) => item.text)
    .join('')
    .trimStart();
  const piece = UNBROKEN.exec(text)?.[0] ?? '';
  return [...piece].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x7f ? size / 2 : size), 0);
}

/** Fewest letters of a line that is full. */
const SHORTEST_FULL = 14;
const MARK = /[，。；：、！？”’）》】]$/u;

/** The right margin of a column, told by two lines that reach it within a letter; null where no two do. Marks may hang over it. */
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
  /** Size of the first line, where paragraphs are indented and it is not: it goes on from the page or column before. */
  goesOn: number | null;
  /** Size of the last line, where it reaches the right margin. */
  full: number | null;
}

/** Lines of one column → paragraphs: a line goes on unless the next is indented, set apart, of another size, or would have fitted. */
function columnOf(lines: readonly Line[]): Column {
  const starts = Map.groupBy(lines, ({ x }) => Math.round(x));
  const [left = 0] = [...starts].sort(([, some], [, others]) => others.length - some.length)[0] ?? [];
  const isIndented = ({ x, size }: Line): boolean => x - left > INDENT * size;
  const gaps = lines.slice(1).map(({ y }, i) => (lines[i]?.y ?? y) - y);
  const usual = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  // Where paragraphs are set apart, two lines that are not are of one, also where one falls a little short.
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

/** Columns in reading order → text: a blank line stands for the end of a page, unless a paragraph runs over it. */
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

/** `slants`: words that stand aslant or on end, such as a watermark's, were left out. */
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

/** Throws a ReportError for a scanned PDF, which holds pictures of pages and no text, and for one of too many pages. */
export async function pdfToText(bytes: Uint8Array, file: string): Promise<Text> {
  // pdf.js takes the buffer over and empties it.
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
