/** Builds elements from plain values. Text is always text: nothing here makes markup of a string. */

type Child = Node | string | null | false;
type Attributes = Record<string, string | number | boolean | null | undefined>;

/** `make('a', { href, class: 'x', hidden: false }, 'text', child)`; an attribute that is null, undefined or false is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  for (const child of children) if (child !== null && child !== false) element.append(child);
  return element;
}
