import { h, type Markup } from '../markup.ts';
import { framed } from './framed.ts';

/** A row: what it is of, and its cells with the class that says which they are; one with `num` stands at the right. */
export interface StackedRow {
  head: Markup | string;
  cells: readonly (readonly [
    name: string,
    content: Markup | string,
    machine?: { value: number; unit: string } | null,
  ])[];
}

/**
 * Figures in a table whose rows stand in lines on a phone: name and value, what else holds, the words around the value.
 * Boxes that are no longer table cells would be nothing to a screen reader, so roles say what they are.
 */
export function stackedTable(label: string, heads: readonly string[], rows: readonly StackedRow[]): Markup {
  const numeric = rows[0]?.cells.map(([name]) => name.startsWith('num ')) ?? [];
  return framed(
    label,
    h(
      'table',
      { class: 'table table-sticky table-stacked figure-table', role: 'table' },
      h('caption', { class: 'sr-only' }, label),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          heads.map((name, at) =>
            h('th', { scope: 'col', role: 'columnheader', class: numeric[at - 1] === true && 'num' }, name),
          ),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map(({ head, cells }) =>
          h(
            'tr',
            { role: 'row' },
            h('th', { scope: 'row', role: 'rowheader' }, head),
            cells.map(([name, content, machine]) =>
              h('td', { class: name, role: 'cell', 'data-value': machine?.value, 'data-unit': machine?.unit }, content),
            ),
          ),
        ),
      ),
    ),
  );
}
