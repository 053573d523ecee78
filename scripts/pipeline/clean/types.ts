/** What cleaning hands on: paragraphs with their source lines, and everything that was taken out. */
import type { Artefact } from '../../../src/schema/report.ts';

/** Text of one paragraph whose every character remembers the source line it came from. */
export interface Block {
  text: string;
  /** Ascending; the character at `offset` and those after it stand on `line` (counted from 1). */
  origins: readonly { offset: number; line: number }[];
  /** The delivered file marked the whole block as a heading (Markdown #, or a line wholly in bold). */
  markedHeading: boolean;
  /** Length of the bold run at the start of the block, 0 where there is none: **经济实力跃上新台阶。**全年…… */
  boldLead: number;
  /** Stretches that a declared correction wrote, with its index in the list of corrections. */
  corrected: readonly { start: number; end: number; index: number }[];
}

/** Source line of the character at an offset of a block. */
export function lineAt(block: Block, offset: number): number {
  return block.origins.findLast((origin) => origin.offset <= offset)?.line ?? block.origins[0]?.line ?? 1;
}

export interface Clean {
  blocks: Block[];
  artefacts: Artefact[];
  /** What was taken out and yet tells of the cover: the title of the front matter, captions of pictures. */
  hints: readonly string[];
}
