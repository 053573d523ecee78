/** Collects the text of a file in order, and writes paragraphs, headings and table rows as Markdown. */
import { superscript } from './superscript.ts';

export interface Style {
  bold: boolean;
  raised: boolean;
}

export const PLAIN: Style = { bold: false, raised: false };

/** A table cell and the number of columns and rows that it spans; `above`: it is merged with the cell above it. */
export interface Cell {
  text: string;
  columns: number;
  rows: number;
  above?: boolean;
}

/** If a cell has more characters than this, the table is used for page layout, not for data. */
const LONGEST_CELL = 120;
export const setsPage = (rows: readonly (readonly { textContent: string }[])[]): boolean =>
  rows.every(({ length }) => length < 2) ||
  rows.flat().some(({ textContent }) => textContent.trim().length > LONGEST_CELL);

/** Maximum number of rows or columns that a cell spans; larger values in the file are reduced to it. */
const FARTHEST = 40;
export const reach = (said: string | null | undefined): number => Math.min(FARTHEST, Math.max(1, Number(said) || 1));
const AMOUNT = /^[\d.,]+(?![\d.,年])/u;

export class TextWriter {
  private readonly paragraphs: string[] = [];
  private line = '';
  /** Length of the bold text at the start of the line; bold text elsewhere is no heading and is not marked. */
  private lead = 0;

  add(words: string, { bold, raised }: Style): void {
    const before = this.line.trimEnd();
    this.line += raised ? superscript(words, before) : words;
    if (bold && this.lead >= before.length && words.trim() !== '') this.lead = this.line.length;
  }

  /** Ends the paragraph. `level`: 1 to 6 for a heading, 0 otherwise. */
  end(level = 0): void {
    const [bold, rest] = [this.line.slice(0, this.lead).trim(), this.line.slice(this.lead)];
    const words = bold === '' || level > 0 ? this.line : `**${bold}**${rest}`;
    if (words.trim() !== '') this.paragraphs.push((level > 0 ? `${'#'.repeat(level)} ` : '') + words.trim());
    this.line = '';
    this.lead = 0;
  }

  /** Writes each row of a table as a paragraph. The text of a cell that spans rows or columns is repeated in each, an amount is not. */
  table(rows: readonly (readonly Cell[])[]): void {
    this.end();
    /** For each column, the text that the rows below repeat, and how many rows are left. */
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
