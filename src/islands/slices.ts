/** Splits long work into slices, between which the browser paints the page and handles clicks. */
import { toDom, type Markup } from '../lib/markup.ts';

/** Lets waiting events be handled first. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
/** Resolves when the page has been painted. A page in the background paints no frames, so this also resolves after 60 ms. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 60);
    requestAnimationFrame(() => setTimeout(done));
  });

/** How much is added to the page at once: a number of elements, where this many characters count as one. */
const SLICE = 80;
const CHARACTERS = 40;
/** A table of up to this many slices is added at once, because each later row may make its columns wider. */
const TABLE_SLICES = 4;
/** Custom elements are added whole, because they look for their parts when they are connected. */
const comesWhole = ({ tag }: Markup, size: number): boolean =>
  size <= (tag === 'table' ? TABLE_SLICES : 1) * SLICE || tag.includes('-');
const weight = (child: Markup | string): number =>
  typeof child === 'string' ? child.length / CHARACTERS : child.children.reduce((sum, one) => sum + weight(one), 1);

/** Adds markup trees to an element, a slice each frame; stops when `isWanted` says that other content is to be shown. */
export async function appendInSlices(
  parent: Element,
  children: readonly (Markup | string)[],
  isWanted: () => boolean,
  room = { left: SLICE },
): Promise<void> {
  for (const child of children) {
    const size = weight(child);
    if (size > room.left) {
      await painted();
      room.left = SLICE;
    }
    if (!isWanted()) return;
    if (typeof child === 'string' || comesWhole(child, size)) {
      room.left -= size;
      parent.append(typeof child === 'string' ? child : toDom(child));
      continue;
    }
    const shell = toDom({ ...child, children: [] });
    parent.append(shell);
    await appendInSlices(shell, child.children, isWanted, room);
  }
}
