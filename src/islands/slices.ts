/** Long work in slices, between which the page is painted and a reader's next click is heard. */
import { toDom, type Markup } from '../lib/markup.ts';

/** Lets waiting clicks go first. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
/** Resolves when what stands there now is painted; a page in the background draws no frames, and goes on after a moment. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 60);
    requestAnimationFrame(() => setTimeout(done));
  });

/** What is put into the page at once: so many elements, or characters that weigh as much. */
const SLICE = 80;
const CHARACTERS = 40;
/** Up to so many slices a table comes whole: each further row may make its columns wider. */
const TABLE_SLICES = 4;
/** An element with a script looks for its parts when it comes into the page. */
const comesWhole = ({ tag }: Markup, size: number): boolean =>
  size <= (tag === 'table' ? TABLE_SLICES : 1) * SLICE || tag.includes('-');
const weight = (child: Markup | string): number =>
  typeof child === 'string' ? child.length / CHARACTERS : child.children.reduce((sum, one) => sum + weight(one), 1);

/** Puts trees into an element, a slice a frame; gives up where `isWanted` says that something else is to stand there. */
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
