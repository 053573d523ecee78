import { h, type Markup } from '../markup.ts';
import { FOLD, FOLD_LINE } from '../ui/classes.ts';

/** A table in a frame that scrolls inside itself; the label says what it is. */
export function framed(label: string, table: Markup): Markup {
  return h('div', { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label }, table);
}

/** More rows are folded away: a phone shows three at a time. */
const SHOWN = 12;

/** The first rows as one table, the others as another that opens; `draw` makes a table of some rows, `part` belongs to its label. */
export function folded<Row>(rows: readonly Row[], draw: (rows: readonly Row[], part: string) => Markup): Markup {
  const rest = rows.slice(SHOWN);
  if (rest.length === 0) return draw(rows, '');
  const summary = h('summary', { class: FOLD_LINE }, `其余 ${String(rest.length)} 条`);
  return h('div', {}, draw(rows.slice(0, SHOWN), ''), h('details', { class: FOLD }, summary, draw(rest, '（续）')));
}
