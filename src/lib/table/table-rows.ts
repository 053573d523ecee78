/** Converts a table of a page to rows of text and numbers, for other programs. */

export type TableCell = string | number;

/** The part of a row element that is used, so that tests need no browser. */
type Row = Pick<HTMLTableRowElement, 'cells'>;

/**
 * Returns the head, then every row; a title above a group of rows is a row with one cell. A cell with `data-value` becomes two cells, the
 * number in full precision and its unit. A cell that spans rows or columns is in the first of them only.
 */
export function tableRows(table: { rows: ArrayLike<Row> }): TableCell[][] {
  const rows = Array.from(table.rows, ({ cells }) => Array.from(cells).filter((cell) => !('skip' in cell.dataset)));
  const spans = spansOf(rows);
  const doubled = new Set(
    spans.flatMap((row) => row.flatMap(({ cell, column }) => (cell.dataset['value'] === undefined ? [] : [column]))),
  );
  return spans.map((row, at) => {
    const out: TableCell[] = [];
    for (const { cell, column } of row) {
      while (out.length < place(column, doubled)) out.push('');
      const { value, unit } = cell.dataset;
      const text = textOf(cell);
      if (value !== undefined) out.push(Number(value), unit ?? '');
      else if (doubled.has(column)) out.push(text, at === 0 ? `${text}单位` : '');
      else out.push(text);
    }
    return out;
  });
}

const place = (column: number, doubled: ReadonlySet<number>): number =>
  column + [...doubled].filter((one) => one < column).length;

/** Every cell with its column index, counting the columns occupied by cells that span down from rows above. */
function spansOf(rows: readonly HTMLTableCellElement[][]): { cell: HTMLTableCellElement; column: number }[][] {
  const taken = new Map<number, number>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((taken.get(column) ?? 0) > row) column++;
      const own = column;
      for (let at = 0; at < cell.colSpan; at++) taken.set(column++, row + cell.rowSpan);
      return { cell, column: own };
    });
  });
}

/** The text of a cell, with spaces between its text nodes. */
function textOf(cell: HTMLElement): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node.textContent?.trim() ?? '');
    else if (!(node as HTMLElement).hasAttribute('data-skip')) node.childNodes.forEach(walk);
  };
  walk(cell);
  return texts
    .filter((text) => text !== '')
    .join(' ')
    .replace(/ (?=[，。；、])/gu, '');
}
