/**
 * Markup as data. A view that is rendered at build time and rendered again by an island is written once, as a function that returns
 * this tree; `MarkupTree.astro` turns the tree into HTML, `toDom` into elements. Text in the tree is never parsed as HTML.
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

/** h('td', { class: 'number' }, '4219'), h('td', '4219') → tree. Attributes and children that are null, undefined or false are left out. */
export function h(tag: string, first: Attributes | Child = null, ...rest: Child[]): Markup {
  const kept: Record<string, string> = {};
  if (isAttributes(first))
    for (const [name, value] of Object.entries(first))
      if (value != null && value !== false) kept[name] = value === true ? '' : String(value);
  return { tag, attributes: kept, children: flat(isAttributes(first) ? rest : [first, ...rest]) };
}

/** A `ul` with an `li` for each item. */
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

/** Creates an element from the tree. A link whose address is not http or https, such as javascript:, loses its href. */
export const toDom = (markup: Markup): HTMLElement => fill(document.createElement(markup.tag), markup);

/** Adds the attributes and children of the tree to an existing element. */
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
    return false; // not a valid address
  }
}

/** The text content of the tree, for tests and for accessible names. */
export function toText(markup: Markup | string): string {
  return typeof markup === 'string' ? markup : markup.children.map(toText).join('');
}
