/** Wraps ranges of a text that runs through links and other elements. */

export interface TextNodes {
  text: string;
  nodes: { node: Text; from: number }[];
}

/** Notes and signs within a sentence, buttons within a heading: they are not text of the report. */
const CONTROLS = '.pilcrow, button, [aria-hidden=true]';

/** Returns the text of an element without its controls, and its text nodes with their offsets. */
export function textNodes(element: Element): TextNodes {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(CONTROLS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: TextNodes['nodes'] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** Wraps each range of the text, in several pieces if it runs through several elements; returns the pieces of each range. */
export function wrapRanges(
  { nodes }: TextNodes,
  ranges: readonly (readonly [start: number, end: number])[],
  tag: 'mark' | 'span',
  className: string,
): HTMLElement[][] {
  const wrapped = ranges.map((): HTMLElement[] => []);
  // Start from the end, so that splitting a text node does not change the offsets before it.
  for (const { node, from } of [...nodes].reverse()) {
    for (let index = ranges.length - 1; index >= 0; index--) {
      const [start = 0, end = 0] = ranges[index] ?? [];
      const first = Math.max(start - from, 0);
      const last = Math.min(end - from, node.data.length);
      if (first >= last) continue;
      const wrapper = document.createElement(tag);
      wrapper.className = className;
      node.splitText(last);
      const part = node.splitText(first);
      part.replaceWith(wrapper);
      wrapper.append(part);
      wrapped[index]?.unshift(wrapper);
    }
  }
  return wrapped;
}
