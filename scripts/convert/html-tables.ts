/** Tables of figures → rows, each a paragraph: | 指标 | 2023年实绩 | 2024年目标 |. Those that only set the page stay. */

/** A cell with more characters holds text: the table sets the page, not figures. */
const LONGEST_CELL = 120;
/** A cell reaches over no more rows or columns than these, whatever it says. */
const FARTHEST = 40;

const AMOUNT = /^[\d.,]+(?![\d.,年])/u;

const reach = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(FARTHEST, Math.max(1, Number(cell.getAttribute(name)) || 1));

/** The cells of each row; the words of one that reaches over several rows or columns are told in each, an amount once. */
function rowsOf(table: Element): string[][] {
  /** By column, the words that rows below still belong to, and how many rows. */
  const above: { words: string; rows: number }[] = [];
  return [...table.querySelectorAll('tr')].map((row) => {
    const cells: string[] = [];
    const takeAbove = (): void => {
      for (let one = above[cells.length]; one && one.rows > 0; one = above[cells.length]) {
        one.rows--;
        cells.push(one.words);
      }
    };
    for (const cell of row.children) {
      takeAbove();
      const words = cell.textContent.replace(/\s+/gu, ' ').trim();
      const again = AMOUNT.test(words) ? '' : words;
      const columns = reach(cell, 'colspan');
      for (let i = 0; i < columns; i++) {
        above[cells.length] = { words: again, rows: reach(cell, 'rowspan') - 1 };
        cells.push(i === 0 ? words : again);
      }
    }
    takeAbove();
    return cells;
  });
}

export function tablesToRows(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    if (table.querySelector('table')) continue;
    const rows = rowsOf(table);
    const setsPage = rows.every(({ length }) => length < 2) || rows.flat().some(({ length }) => length > LONGEST_CELL);
    if (setsPage) continue;
    for (const cells of rows.filter((row) => row.some((cell) => cell !== ''))) {
      const paragraph = article.ownerDocument.createElement('p');
      paragraph.textContent = `| ${cells.join(' | ')} |`;
      table.before(paragraph);
    }
    table.remove();
  }
}
