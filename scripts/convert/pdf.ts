/** A PDF with text → its lines, page by page. */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { ReportError } from '../pipeline/notes.ts';

/** A page of a report has hundreds of characters; a scanned one has none, or a stray number. */
const FEWEST_A_PAGE = 20;
/** Items belong to one line while their base lines differ by less than this share of their height. */
const SAME_LINE = 0.5;
/** In characters: from which on a gap parts two words, and a line is indented. */
const GAP = 0.8;
const INDENT = 1.5;

/** Lines of one page from the top, their items from left to right. */
function linesOf(items: readonly StructuredTextItem[]): StructuredTextItem[][] {
  const lines: { y: number; height: number; items: StructuredTextItem[] }[] = [];
  for (const item of items.filter(({ str }) => str.trim() !== '')) {
    const line = lines.find(({ y, height }) => Math.abs(y - item.y) < Math.max(height, item.height) * SAME_LINE);
    if (line) line.items.push(item);
    else lines.push({ y: item.y, height: item.height, items: [item] });
  }
  return lines.sort((a, b) => b.y - a.y).map((line) => line.items.sort((a, b) => a.x - b.x));
}

const startOf = (line: readonly StructuredTextItem[]): number => line[0]?.x ?? 0;

/** Where most lines of a page begin: its left margin, since only the first line of a paragraph is indented. */
function marginOf(lines: readonly StructuredTextItem[][]): number {
  const starts = Map.groupBy(lines.map(startOf), (x) => Math.round(x));
  return [...starts.values()].reduce((most, some) => (some.length > most.length ? some : most), [])[0] ?? 0;
}

/** The words of a line; blanks stand for its indent and for wide gaps between words. */
function textOf(line: readonly StructuredTextItem[], margin: number): string {
  let end = startOf(line);
  const words = line.map(({ str, x, width, fontSize }) => {
    const gap = x - end > GAP * fontSize ? '　' : '';
    end = x + width;
    return gap + str;
  });
  const indented = startOf(line) - margin > INDENT * (line[0]?.fontSize ?? 0);
  return (indented ? '　　' : '') + words.join('');
}

/** Throws a ReportError for a scanned PDF, which holds pictures of pages and no text. */
export async function pdfToText(bytes: Uint8Array, file: string): Promise<string> {
  // pdf.js takes the buffer over and empties it.
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes)));
  const pages = items.map((page) => {
    const lines = linesOf(page);
    const margin = marginOf(lines);
    return lines.map((line) => textOf(line, margin));
  });
  const characters = pages.flat().join('').replace(/\s/gu, '').length;
  if (characters < FEWEST_A_PAGE * Math.max(1, pages.length)) {
    throw new ReportError({
      severity: 'error',
      rule: 'add/scanned-pdf',
      file,
      line: 1,
      excerpt: null,
      message: `这份 PDF 是扫描件：${String(pages.length)} 页里没有文字`,
      hint: '请先做文字识别（OCR），校对后另存为纯文本再加入',
    });
  }
  return pages.map((page) => page.join('\n')).join('\n\n');
}
