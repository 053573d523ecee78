/** Replaces stretches of a paragraph and keeps the source lines of the rest. */
import { lastUpTo } from '../../../src/lib/text/last-up-to.ts';
import type { Block } from './types.ts';

/** Replaces [start, end) by `text`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** The changes must be in ascending order and must not overlap. */
export function replaceIn(block: Block, changes: readonly Change[]): Block {
  const texts: string[] = [];
  /** Offset in the new text at which the text of each change begins. */
  const starts: number[] = [];
  let [from, length] = [0, 0];
  for (const { start, end, text } of changes) {
    starts.push(length + start - from);
    texts.push(block.text.slice(from, start), text);
    length += start - from + text.length;
    from = end;
  }
  const moved = (offset: number): number => {
    const at = lastUpTo(changes.length, (i) => (changes[i]?.start ?? 0) < offset);
    const { end = 0, text = '' } = changes[at] ?? {};
    return (starts[at] ?? 0) + text.length + Math.max(0, offset - end);
  };
  return {
    ...block,
    text: texts.join('') + block.text.slice(from),
    origins: block.origins.map((origin) => ({ ...origin, offset: moved(origin.offset) })),
    corrected: block.corrected.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    boldLead: moved(block.boldLead),
  };
}
