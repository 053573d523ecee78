/**
 * Markup as data. A view that a page shows without JavaScript and an island draws again from the address is written once,
 * as a function to this tree; `MarkupTree.astro` turns it into HTML, `toDom` into elements. Text is only ever text.
 */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

export type Attributes = Record<string, string | number | boolean | null | undefined>;
export type Child = Markup | string | number | null | undefined | false | readonly Child[];

const isAttributes = (one: Attributes | Child): one is Attributes =>
  typeof one === 'object' && one !== null && !Array.isArray(one) && !('tag' in one);

/**
 * h('td', { class: 'number' }, '4219'), h('td', '4219') → tree; attributes that are null or false, and children that are, are
 * left out.
 */
export function h(tag: string, first: Attributes | Child = null, ...rest: Child[]): Markup {
  const kept: Record<string, string> = {};
  if (isAttributes(first))
    for (const [name, value] of Object.entries(first))
      if (value != null && value !== false) kept[name] = value === true ? '' : String(value);
  return { tag, attributes: kept, children: flat(isAttributes(first) ? rest : [first, ...rest]) };
}

/** A list, an item a child. */
export const list = (items: readonly Child[], attributes: Attributes = {}): Markup =>
  h(
    'ul',
    attributes,
    items.map((item) => h('li', item)),
  );

function flat(children: readonly Child[]): (Markup | string)[] {
  const kept: (Markup | string)[] = [];
  for (const child of children) {
    if (child == null || child === false || child === '') continue;
    if (typeof child !== 'object') kept.push(String(child));
    else if ('tag' in child) kept.push(child);
    else kept.push(...flat(child));
  }
  return kept;
}

/** The tree as an element of this document; a link that leads to no page, javascript: above all, loses its address. */
export const toDom = (markup: Markup): HTMLElement => fill(document.createElement(markup.tag), markup);

/** Gives an element that stands in the page already the attributes and children of the tree. */
export function fill(element: HTMLElement, markup: Markup): HTMLElement {
  for (const [name, value] of Object.entries(markup.attributes))
    if (name !== 'href' || isPageAddress(value)) element.setAttribute(name, value);
  for (const child of markup.children) element.append(typeof child === 'string' ? child : toDom(child));
  return element;
}

function isPageAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, location.href).protocol);
  } catch {
    return false; // no address at all
  }
}

/** All text of the tree, for tests and for accessible names. */
export function toText(markup: Markup | string): string {
  return typeof markup === 'string' ? markup : markup.children.map(toText).join('');
}
