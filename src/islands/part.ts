/** The element inside another that a selector names; a page without it is a mistake of the page. */
export function part<T extends Element = HTMLElement>(whole: Element, selector: string): T {
  const found = whole.querySelector<T>(selector);
  if (!found) throw new Error(`<${whole.localName}> lacks ${selector}`);
  return found;
}
