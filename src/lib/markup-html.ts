import type { Markup } from './markup.ts';

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** The tree as HTML, for files without a page around it. */
export function toHtml(markup: Markup | string): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const { tag, attributes, children } = markup;
  const own = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${own.join('')}>${VOID.has(tag) ? '' : `${children.map(toHtml).join('')}</${tag}>`}`;
}
