import { h, type Child, type Markup } from '../markup.ts';
import { button, FOLD, FOLD_LINE, QUIET } from '../ui/classes.ts';

/** A table in a frame that scrolls inside itself, and below it what takes it along; the label says what it is. */
export const framed = (label: string, table: Markup): Markup =>
  h(
    'div',
    {},
    h('div', { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label }, table),
    tableTools(label),
  );

const WAYS = [
  ['copy', '复制表格'],
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
] as const;

/** Buttons that stand right behind the frame of a table and take it to the clipboard or a file. */
export const tableTools = (label: string): Markup =>
  h(
    'table-tools',
    {
      class: `needs-js mt-2 flex flex-wrap items-center gap-2 print:hidden ${QUIET}`,
      role: 'group',
      'aria-label': `取用表格：${label}`,
    },
    WAYS.map(([way, name]) => h('button', { type: 'button', class: button('sm'), 'data-as': way }, name)),
    h('span', { role: 'status' }),
  );

/** More rows are folded away: a phone shows three at a time. */
const SHOWN = 12;

/** The first rows as one table, the others as another that opens; `draw` makes a table of some rows, `part` belongs to its label. */
export function folded<Row>(rows: readonly Row[], draw: (rows: readonly Row[], part: string) => Markup): Markup {
  const rest = rows.slice(SHOWN);
  if (rest.length === 0) return draw(rows, '');
  const summary = h('summary', { class: FOLD_LINE }, `其余 ${String(rest.length)} 条`);
  return h('div', {}, draw(rows.slice(0, SHOWN), ''), h('details', { class: FOLD }, summary, draw(rest, '（续）')));
}

interface PlainTable {
  /** What it is: the name of its frame, and its caption for those who do not see it. */
  label: string;
  heads: readonly Child[];
  /** The first of a row names it; of the others one that is a whole cell stays it. */
  rows: readonly (readonly Child[])[];
  /** Whether all but the first column are numbers. */
  numeric?: boolean;
  class?: string;
}

export function plainTable({ label, heads, rows, numeric = false, class: more = '' }: PlainTable): Markup {
  const kind = { class: numeric && 'num' };
  const cell = (content: Child): Child => (isCell(content) ? content : h('td', kind, content));
  return framed(
    label,
    h(
      'table',
      { class: `table table-sticky ${more}`.trim() },
      h('caption', { class: 'sr-only' }, label),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map((head, at) => h('th', { scope: 'col', ...(at > 0 && kind) }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map(([name = null, ...cells]) => h('tr', {}, h('th', { scope: 'row' }, name), cells.map(cell))),
      ),
    ),
  );
}

const isCell = (content: Child): boolean =>
  typeof content === 'object' && content !== null && 'tag' in content && content.tag === 'td';
