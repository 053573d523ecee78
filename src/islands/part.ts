/** Returns the element inside `whole` that a selector matches; throws if there is none, because that is an error of the page. */
export function part<T extends Element = HTMLElement>(whole: Element, selector: string): T {
  const found = whole.querySelector<T>(selector);
  if (!found) throw new Error(`<${whole.localName}> lacks ${selector}`);
  return found;
}
