/**
 * A Word document → its text as Word shows it: with automatic numbers, the text of text boxes after the paragraph that contains the box,
 * and footnotes at the end; without hidden and deleted text. Headings and bold text are kept as Markdown.
 */
import { doubt, placesOf, type Text } from './convert-notes.ts';
import { numberWriter } from './docx-numbers.ts';
import { child, named, partsOf, valueOf } from './docx-parts.ts';
import { PLAIN, reach, setsPage, TextWriter, type Cell, type Style } from './text-writer.ts';

/** The places that are reported to the user, by kind, each with its text. */
type Seen = Record<'boxes' | 'hidden' | 'changes' | 'lost', string[]>;
const TOLD: Readonly<Record<keyof Seen, readonly [message: (n: string) => string, hint: string]>> = {
  boxes: [
    (n) => `Word 文件有 ${n} 个文本框，文字放在所在段落之后`,
    '请对照原文件核对这些文字的位置，放错的请在文本里移到原处',
  ],
  hidden: [(n) => `Word 文件有 ${n} 处隐藏文字，没有收入`, '请核对：确是正文的，请在 Word 里取消隐藏后再加入'],
  changes: [
    (n) => `Word 文件有 ${n} 处修订，按全部接受来读`,
    '请核对：不是定稿的，请在 Word 里接受或拒绝全部修订后再加入',
  ],
  lost: [(n) => `Word 文件有 ${n} 处文字没有读出`, '请对照原文件补上这些文字，或另存为纯文本再加入'],
};

const isOn = (flag: Element | undefined): boolean =>
  flag !== undefined && !/^(?:0|false|off)$/u.test(valueOf(flag) ?? '');
const wordsIn = (element: Element): string =>
  (element.tagName === 'w:t' ? [element] : ['w:t', 'w:delText'].flatMap((name) => named(element, name)))
    .map((text) => text.textContent)
    .join('')
    .trim();

/** The method that reads each element; for all other elements their children are read. */
const READERS = {
  'w:p': 'paragraph',
  'w:r': 'run',
  'w:tbl': 'table',
  'w:t': 'words',
  'm:t': 'words',
  'w:tab': 'words',
  'w:noBreakHyphen': 'words',
  'w:br': 'end',
  'w:cr': 'end',
  'w:footnoteReference': 'mark',
  'w:endnoteReference': 'mark',
  'w:ins': 'inserted',
  'w:del': 'gone',
  'w:moveFrom': 'gone',
  'w:txbxContent': 'box',
  'mc:AlternateContent': 'choice',
  'w:pPr': 'skip',
  'w:rt': 'skip',
} as const;
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:noBreakHyphen': '-' };

class DocumentReader {
  readonly seen: Seen = { boxes: [], hidden: [], changes: [], lost: [] };
  /** Text elements that were read or skipped on purpose; all others are lost. */
  private readonly done = new Set<Element>();
  /** References to footnotes and endnotes in the order of their marks: `w:footnoteReference 2`. */
  readonly notes: string[] = [];
  /** Text boxes of the current paragraph. */
  private boxes: Element[] = [];
  private readonly numberOf: (properties: Element | undefined) => string;
  private readonly styles: ReadonlyMap<string, Element>;

  constructor(numbering: Document | null, styleSheet: Document | null) {
    this.numberOf = numberWriter(numbering, styleSheet);
    const styles = styleSheet ? named(styleSheet, 'w:style') : [];
    this.styles = new Map(styles.map((style) => [style.getAttribute('w:styleId') ?? '', style]));
  }

  inside(parent: Element, writer = new TextWriter(), style = PLAIN): TextWriter {
    for (const element of parent.children)
      this[element.tagName in READERS ? READERS[element.tagName as keyof typeof READERS] : 'inside'](
        element,
        writer,
        style,
      );
    return writer;
  }

  /** Skips an element: paragraph properties, the reading of a rare character, deleted or hidden text. */
  private skip(element: Element): void {
    for (const words of named(element, 'w:t')) this.done.add(words);
  }
  private tell(what: keyof Seen, element: Element): void {
    const words = wordsIn(element);
    if (words !== '') this.seen[what].push(words);
  }
  /** Reports the text inside an element that was neither read nor skipped. */
  tellLost(root: Element): void {
    for (const words of named(root, 'w:t')) if (!this.done.has(words)) this.tell('lost', words);
  }
  private words(element: Element, writer: TextWriter, style: Style): void {
    this.done.add(element);
    writer.add(SIGNS[element.tagName] ?? element.textContent, style);
  }
  private end(_: Element, writer: TextWriter): void {
    writer.end();
  }
  private mark(element: Element, writer: TextWriter): void {
    this.notes.push(`${element.tagName} ${element.getAttribute('w:id') ?? ''}`);
    writer.add(`[${String(this.notes.length)}]`, PLAIN);
  }
  private gone(element: Element): void {
    this.skip(element);
    this.tell('changes', element);
  }
  private inserted(element: Element, writer: TextWriter, style: Style): void {
    this.tell('changes', element);
    this.inside(element, writer, style);
  }
  private box(element: Element): void {
    this.boxes.push(element);
  }
  /** The same content is there twice, for new and for old versions of Word; reads the first with text. */
  private choice(element: Element, writer: TextWriter, style: Style): void {
    this.skip(element);
    const first = [...element.children].find((one) => wordsIn(one) !== '');
    if (first) this.inside(first, writer, style);
  }

  private paragraph(element: Element, writer: TextWriter, style: Style): void {
    const properties = child(element, 'w:pPr');
    writer.add(this.numberOf(properties), style);
    this.inside(element, writer, style);
    // If the end of the paragraph was deleted, the next paragraph continues it.
    if (child(child(properties, 'w:rPr'), 'w:del')) return;
    const name = valueOf(child(this.styles.get(valueOf(child(properties, 'w:pStyle')) ?? ''), 'w:name'));
    writer.end(Number(/^heading ([1-6])$/iu.exec(name ?? '')?.[1] ?? 0));
    for (const box of this.boxes.splice(0)) {
      this.tell('boxes', box);
      this.inside(box, writer, style);
    }
  }

  private run(element: Element, writer: TextWriter, style: Style): void {
    const properties = child(element, 'w:rPr');
    const named = this.styles.get(valueOf(child(properties, 'w:rStyle')) ?? '');
    if (isOn(child(properties, 'w:vanish') ?? child(child(named, 'w:rPr'), 'w:vanish'))) {
      this.skip(element);
      this.tell('hidden', element);
      return;
    }
    const raised = style.raised || valueOf(child(properties, 'w:vertAlign')) === 'superscript';
    this.inside(element, writer, { bold: style.bold || isOn(child(properties, 'w:b')), raised });
  }

  private table(element: Element, writer: TextWriter, style: Style): void {
    const rows = named(element, 'w:tr').map((row) => named(row, 'w:tc'));
    if (named(element, 'w:tbl').length > 0 || setsPage(rows)) this.inside(element, writer, style);
    else writer.table(rows.map((cells) => cells.map((cell) => this.cell(cell))));
  }

  private cell(cell: Element): Cell {
    const properties = child(cell, 'w:tcPr');
    const merged = child(properties, 'w:vMerge');
    return {
      text: this.inside(cell).text(''),
      columns: reach(valueOf(child(properties, 'w:gridSpan'))),
      rows: 1,
      above: merged !== undefined && valueOf(merged) !== 'restart',
    };
  }
}

export function docxToText(bytes: Uint8Array, file: string): Text {
  const part = partsOf(bytes, file);
  const body = part('document');
  if (!body) throw new Error('缺少 word/document.xml');
  const reader = new DocumentReader(part('numbering'), part('styles'));
  const writer = reader.inside(body.documentElement);
  for (const [i, mark] of reader.notes.entries()) {
    const [, kind = '', id = ''] = /^w:(\w+)Reference (.*)$/u.exec(mark) ?? [];
    const note = named(part(`${kind}s`) ?? body, `w:${kind}`).find((one) => one.getAttribute('w:id') === id);
    writer.add(`[${String(i + 1)}]${note ? reader.inside(note).text('').trim() : ''}`, PLAIN);
    writer.end();
  }
  reader.tellLost(body.documentElement);
  const doubts = Object.entries(TOLD).flatMap(([what, [message, hint]]) => {
    const found = reader.seen[what as keyof Seen];
    return found.length > 0 ? [doubt(what, file, message(String(found.length)) + placesOf(found), hint)] : [];
  });
  return { text: writer.text(), doubts };
}
