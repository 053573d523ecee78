import { h, type Markup } from '../markup.ts';

/** A table in a frame that scrolls inside itself; the label says what it is. */
export function framed(label: string, table: Markup): Markup {
  return h('div', { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': label }, table);
}
