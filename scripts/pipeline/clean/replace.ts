/** Changes a stretch of a paragraph and keeps the source lines of all that stands around it. */
import type { Block } from './types.ts';

export function replaceIn(block: Block, start: number, end: number, text: string): Block {
  const shift = text.length - (end - start);
  const moved = (offset: number): number => (offset <= start ? offset : Math.max(start + text.length, offset + shift));
  return {
    ...block,
    text: block.text.slice(0, start) + text + block.text.slice(end),
    origins: block.origins.map((origin) => ({ ...origin, offset: moved(origin.offset) })),
    corrected: block.corrected.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    boldLead: start < block.boldLead ? Math.max(0, block.boldLead + shift) : block.boldLead,
  };
}
