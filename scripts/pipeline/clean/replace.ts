/** Changes stretches of a paragraph and keeps the source lines of all that stands around them. */
import type { Block } from './types.ts';

/** `text` in place of [start, end). */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** The changes stand in their order and do not overlap. */
export const replaceIn = (block: Block, changes: readonly Change[]): Block =>
  changes.reduceRight((changed, { start, end, text }) => {
    const moved = (offset: number): number =>
      offset <= start ? offset : start + text.length + Math.max(0, offset - end);
    return {
      ...changed,
      text: changed.text.slice(0, start) + text + changed.text.slice(end),
      origins: changed.origins.map((origin) => ({ ...origin, offset: moved(origin.offset) })),
      corrected: changed.corrected.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
      boldLead: moved(changed.boldLead),
    };
  }, block);
