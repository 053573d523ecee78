import type { Markup } from './markup.ts';

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const escape = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Uses single quotes around a value that contains only double quotes, because JSON would otherwise need an escape at every word. */
const quoted = (value: string): string =>
  value.includes('"') && !value.includes("'") ? `'${escape(value, /&/g)}'` : `"${escape(value, /[&"]/g)}"`;

/** Serializes a tree as HTML. */
export function toHtml(markup: Markup | string): string {
  if (typeof markup === 'string') return escape(markup, /[&<>]/g);
  const { tag, attributes, children } = markup;
  const own = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}=${quoted(value)}`,
  );
  const start = `<${tag}${own.join('')}>`;
  if (VOID.has(tag)) return start;
  return `${start}${children.map(toHtml).join('')}</${tag}>`;
}
