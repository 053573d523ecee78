/** A web page → the text of its article as Markdown. */
import { parseHTML } from 'linkedom';
import type { Note } from '../pipeline/notes.ts';
import { doubt, placesOf, type Text } from './convert-notes.ts';
import { refuseHugeMarkup } from './limits.ts';
import { PLAIN, reach, setsPage, TextWriter, type Style } from './text-writer.ts';

/** Elements that are never part of the article. */
const ASIDE =
  'script, style, noscript, template, iframe, svg, form, button, input, select, nav, header, footer, aside, rt, rp, [hidden], [aria-hidden="true"]';
/** Minimum share of the text of all paragraphs that is in the article. */
const MOST = 0.8;
const BLOCK =
  /^(?:P|DIV|LI|UL|OL|DL|DD|DT|TABLE|TR|TD|TH|BR|HR|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|MAIN|CENTER|FIGURE|FIGCAPTION)$/u;
/** A whole sentence. There are few outside the article, so one found there is reported. */
const PROSE = /[^。]{15,}。/u;
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** The innermost element that contains nearly all paragraphs; the body if there are no paragraphs. */
function article(body: Element): Element {
  const prose = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p')) {
    const length = paragraph.textContent.replace(/\s/gu, '').length;
    for (let at: Element | null = paragraph; at; at = at === body ? null : at.parentElement)
      prose.set(at, (prose.get(at) ?? 0) + length);
  }
  const most = (prose.get(body) ?? 0) * MOST;
  let best = body;
  while (most > 0) {
    const inner = [...best.children].find((child) => child.tagName !== 'P' && (prose.get(child) ?? 0) >= most);
    if (!inner) break;
    best = inner;
  }
  return best;
}

class PageReader {
  /** Texts of elements that the page does not show. */
  readonly hidden: string[] = [];
  private readonly counts = new Map<Element, number>();
  /** Number of the current list item, to write before its first words. */
  private number = '';

  read(node: Node, writer: TextWriter, style: Style): TextWriter {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.words(child.textContent?.replace(/[ \t\r\n\f]+/gu, ' ') ?? '', writer, style);
      else if (child.nodeType === 1) this.element(child as Element, writer, style);
    }
    return writer;
  }

  private words(words: string, writer: TextWriter, style: Style): void {
    if (words.trim() === '') {
      writer.add(words, style);
      return;
    }
    writer.add(this.number + words, style);
    this.number = '';
  }

  private element(element: Element, writer: TextWriter, style: Style): void {
    const { tagName } = element;
    if (HIDDEN.test(element.getAttribute('style') ?? '')) {
      const words = element.textContent.trim();
      if (words !== '') this.hidden.push(words);
      return;
    }
    const block = BLOCK.test(tagName);
    if (block) writer.end();
    if (tagName === 'TABLE' && this.table(element, writer)) return;
    if (tagName === 'LI') this.count(element.parentElement);
    this.read(element, writer, {
      bold: style.bold || tagName === 'B' || tagName === 'STRONG',
      raised: style.raised || tagName === 'SUP',
    });
    if (block) writer.end(Number(/^H([1-6])$/u.exec(tagName)?.[1] ?? 0));
  }

  /** Counts an item of a list; in a numbered list its number is written before the words that follow. */
  private count(list: Element | null): void {
    if (list?.tagName !== 'OL') return;
    const n = (this.counts.get(list) ?? 0) + 1;
    this.counts.set(list, n);
    this.number = `${String(n)}. `;
  }

  /** Writes a data table as rows; returns false if the table is used for page layout. */
  private table(table: Element, writer: TextWriter): boolean {
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
    if (table.querySelector('table') || setsPage(rows)) return false;
    writer.table(
      rows.map((cells) =>
        cells.map((cell) => ({
          text: this.read(cell, new TextWriter(), PLAIN).text('').replace(/\s+/gu, ' '),
          columns: reach(cell.getAttribute('colspan')),
          rows: reach(cell.getAttribute('rowspan')),
        })),
      ),
    );
    return true;
  }
}

/** Puts the page title first if the article lacks it, because a report needs a title. Throws a ReportError if markup exceeds the limits. */
export function htmlToText(html: string, file: string): Text {
  const short = html.replace(/data:[\w/+.-]+;base64,[\w+/=\s]+/gu, '');
  refuseHugeMarkup(file, short);
  const { document } = parseHTML(/<html/i.test(short) ? short : `<html><body>${short}</body></html>`);
  for (const element of document.querySelectorAll(ASIDE)) element.remove();
  const reader = new PageReader();
  const found = article(document.body);
  const text = reader.read(found, new TextWriter(), PLAIN).text();
  const title =
    document.title
      .trim()
      .split(/[_|]|\s[-–—]\s/u)[0]
      ?.trim() ?? '';
  const titled = title.includes('工作报告') && !text.slice(0, 400).includes('工作报告');
  const outside = [...document.querySelectorAll('p')]
    .filter((paragraph) => !found.contains(paragraph) && PROSE.test(paragraph.textContent))
    .map(({ textContent }) => textContent.trim());
  const tell = (rule: string, what: string, words: readonly string[]): Note[] => {
    const message = `网页里有 ${String(words.length)} ${what}，没有收入${placesOf(words)}`;
    return words.length === 0 ? [] : [doubt(rule, file, message, '请对照网页核对正文是否完整')];
  };
  return {
    text: titled ? `${title}\n\n${text}` : text,
    doubts: [...tell('hidden', '处不显示的文字', reader.hidden), ...tell('outside', '段文字在正文之外', outside)],
  };
}
