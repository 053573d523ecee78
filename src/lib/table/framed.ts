import { h, type Attributes, type Child, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { FOLD, FOLD_LINE, QUIET } from '../ui/classes.ts';

/** A table in a scrolling frame, with room below it for the buttons of its island; `label` is its accessible name. */
export const framed = (label: string, table: Markup): Markup =>
  markup`<div>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${label}>${table}</div>
    <table-tools
      class="needs-js mt-2 flex min-h-control-sm flex-wrap items-center gap-2 print:hidden ${QUIET}"
      role="group"
      aria-label="取用表格：${label}"
    />
  </div>`;

/** Rows after the first twelve are hidden behind a summary line, because a phone shows three at a time. */
const SHOWN = 12;

/** The first rows as one table, the others as a second one that opens on demand. `draw` makes a table; `part` is added to its label. */
export function folded<Row>(rows: readonly Row[], draw: (rows: readonly Row[], part: string) => Markup): Markup {
  const rest = rows.slice(SHOWN);
  if (rest.length === 0) return draw(rows, '');
  return markup`<div>
    ${draw(rows.slice(0, SHOWN), '')}
    <details class=${FOLD}><summary class=${FOLD_LINE}>其余 ${rest.length} 条</summary>${draw(rest, '（续）')}</details>
  </div>`;
}

/** Parts of a table. They have explicit roles, because the style sheet may lay the table out as a list. */
export const row = (...cells: Child[]): Markup => h('tr', { role: 'row' }, cells);
export const columnHead = (content: Child, more: string | false | null = null): Markup =>
  h('th', { scope: 'col', role: 'columnheader', class: more }, content);
export const rowHead = (content: Child, attributes: Attributes = {}): Markup =>
  h('th', { scope: 'row', role: 'rowheader', ...attributes }, content);
export const cell = (content: Child, attributes: Attributes = {}): Markup =>
  h('td', { role: 'cell', ...attributes }, content);

/** A table in its frame with a sticky first column. `label` is its caption for screen readers; `bodies` are groups of rows. */
export const tableMarkup = (
  label: string,
  more: string,
  heads: readonly Markup[],
  ...bodies: readonly (readonly Child[])[]
): Markup =>
  framed(
    label,
    markup`<table class="${`table table-sticky ${more}`.trim()}" role="table">
      <caption class="sr-only">${label}</caption>
      <thead role="rowgroup">${row(heads)}</thead>
      ${bodies.map((rows) => markup`<tbody role="rowgroup">${rows}</tbody>`)}
    </table>`,
  );

interface PlainTable {
  label: string;
  heads: readonly Child[];
  rows: readonly (readonly Child[])[];
  classes?: readonly (string | false)[];
  class?: string;
  /** Whether it has many columns; on a phone each row is then a list, each figure with the head of its column. */
  isWide?: boolean;
}

export const plainTable = ({
  label,
  heads,
  rows,
  classes = [],
  class: more = '',
  isWide = false,
}: PlainTable): Markup =>
  tableMarkup(
    label,
    `${isWide ? 'table-stacked ' : ''}${more}`,
    heads.map((head, at) => columnHead(head, classes[at] ?? null)),
    rows.map(([name = null, ...cells]) =>
      row(
        rowHead(name),
        cells.map((content, at) => {
          const head = heads[at + 1];
          return cell(content, { class: classes[at + 1], 'data-label': isWide && typeof head === 'string' && head });
        }),
      ),
    ),
  );
