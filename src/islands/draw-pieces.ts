/** Draws markup piece by piece, so that whoever draws can stop between two pieces and let the page breathe. */
import { toDom, type Markup } from '../lib/markup.ts';

/** Drawn child by child; all else comes whole. */
const CONTAINERS: ReadonlySet<string> = new Set(['article', 'section', 'div', 'ol', 'ul']);

/** Appends the parts to a node; after each piece yields its letters, which are what laying it out costs. */
export function* drawPieces(parent: Node, parts: readonly (Markup | string)[]): Generator<number> {
  for (const part of parts) {
    if (typeof part !== 'string' && CONTAINERS.has(part.tag)) {
      const container = toDom({ ...part, children: [] });
      parent.appendChild(container);
      yield* drawPieces(container, part.children);
      continue;
    }
    const piece = typeof part === 'string' ? document.createTextNode(part) : toDom(part);
    parent.appendChild(piece);
    yield piece.textContent.length;
  }
}
