import { h, type Markup } from '../markup.ts';
import { button, QUIET } from '../ui/classes.ts';

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
