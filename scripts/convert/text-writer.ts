/** Collects the words of a file in their order, and writes paragraphs, headings and rows of tables as Markdown. */
import { superscript } from './superscript.ts';

export interface Style {
  bold: boolean;
  raised: boolean;
}

export const PLAIN: Style = { bold: false, raised: false };

/** A cell with its reach over columns and rows; `above`: it belongs to the cell above it. */
export interface Cell {
  text: string;
  columns: number;
  rows: number;
  above?: boolean;
}

/** A cell with more characters holds text: the table sets the page, not figures. */
const LONGEST_CELL = 120;
export const setsPage = (rows: readonly (readonly { textContent: string }[])[]): boolean =>
  rows.every(({ length }) => length < 2) ||
  rows.flat().some(({ textContent }) => textContent.trim().length > LONGEST_CELL);

/** A cell reaches over no more rows or columns than these, whatever it says. */
const FARTHEST = 40;
export const reach = (said: string | null | undefined): number => Math.min(FARTHEST, Math.max(1, Number(said) || 1));
const AMOUNT = /^[\d.,]+(?![\d.,年])/u;

export class TextWriter {
  private readonly paragraphs: string[] = [];
  private line = '';
  /** Length of the words at the head of the line that are all bold: only there they may be a heading. */
  private lead = 0;

  add(words: string, { bold, raised }: Style): void {
    const before = this.line.trimEnd();
    this.line += raised ? superscript(words, before) : words;
    if (bold && this.lead >= before.length && words.trim() !== '') this.lead = this.line.length;
  }

  /** Ends the paragraph; a heading has a level of 1 to 6. */
  end(level = 0): void {
    const [bold, rest] = [this.line.slice(0, this.lead).trim(), this.line.slice(this.lead)];
    const words = bold === '' || level > 0 ? this.line : `**${bold}**${rest}`;
    if (words.trim() !== '') this.paragraphs.push((level > 0 ? `${'#'.repeat(level)} ` : '') + words.trim());
    this.line = '';
    this.lead = 0;
  }

  /** Rows of a table, each a paragraph. The words of a cell that reaches over several rows or columns stand in each, an amount once. */
  table(rows: readonly (readonly Cell[])[]): void {
    this.end();
    /** By column, the words that rows below still belong to, and how many rows. */
    const open: { words: string; rows: number }[] = [];
    for (const row of rows) {
      const cells: string[] = [];
      const takeOpen = (): void => {
        for (let one = open[cells.length]; one && one.rows > 0; one = open[cells.length]) {
          one.rows--;
          cells.push(one.words);
        }
      };
      for (const { text, columns, rows: deep, above } of row) {
        takeOpen();
        const again = AMOUNT.test(text) ? '' : text;
        for (let i = 0; i < columns; i++) {
          const words = above ? (open[cells.length]?.words ?? '') : again;
          open[cells.length] = { words, rows: deep - 1 };
          cells.push(i === 0 && !above ? text : words);
        }
      }
      takeOpen();
      if (cells.some((cell) => cell !== '')) this.paragraphs.push(`| ${cells.join(' | ')} |`);
    }
  }

  text(between = '\n\n'): string {
    this.end();
    return this.paragraphs.join(between);
  }
}
