import type { Markup } from './markup.ts';

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const escape = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Uses single quotes around a value that contains only double quotes, because JSON would otherwise need an escape at every word. */
const quoted = (value: string): string =>
  value.includes('"') && !value.includes("'") ? `'${escape(value, /&/g)}'` : `"${escape(value, /[&"]/g)}"`;

/** Elements whose end tag the next tag implies, wherever they may be. */
const IMPLIED = new Set(['dd', 'dt', 'li', 'td', 'th', 'tr']);

/** Serializes a tree as HTML; if `lean`, without quotation marks and end tags that HTML does not need, which XML would. */
export function toHtml(markup: Markup | string, lean = false): string {
  if (typeof markup === 'string') return escape(markup, /[&<>]/g);
  const { tag, attributes, children } = markup;
  const own = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}=${lean && /^[^\s"'=<>`&]+$/.test(value) ? value : quoted(value)}`,
  );
  const start = `<${tag}${own.join('')}>`;
  if (VOID.has(tag)) return start;
  const content = children.map((child) => toHtml(child, lean)).join('');
  return lean && IMPLIED.has(tag) ? start + content : `${start}${content}</${tag}>`;
}
