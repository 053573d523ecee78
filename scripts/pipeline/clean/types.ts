/** What cleaning hands on: paragraphs with their source lines, and everything that was taken out. */
import { partAt } from '../../../src/lib/text/last-up-to.ts';
import type { Artefact } from '../../../src/schema/report.ts';
import type { Line } from './lines.ts';

/** From the offset of a block on, its text is that of one line. */
export interface Origin {
  offset: number;
  /** Counted from 1. */
  line: number;
  source: Line;
}

/** Text of one paragraph whose every character remembers the source line it came from. */
export interface Block {
  text: string;
  /** Ascending. */
  origins: readonly Origin[];
  /** The delivered file marked the whole block as a heading (Markdown #, or a line wholly in bold). */
  markedHeading: boolean;
  /** Length of the bold run at the start of the block, 0 where there is none: **经济实力跃上新台阶。**全年…… */
  boldLead: number;
  /** Stretches that a declared correction wrote, with its index in the list of corrections. */
  corrected: readonly { start: number; end: number; index: number }[];
}

/** Source line of the character at an offset of a block. */
export const lineAt = (block: Block, offset: number): number => originAt(block, offset)?.line ?? 1;

export const originAt = ({ origins }: Block, offset: number): Origin | undefined => partAt(origins, offset);

export interface Clean {
  blocks: Block[];
  artefacts: Artefact[];
  /** What was taken out and yet tells of the cover: the title of the front matter, captions of pictures. */
  hints: readonly string[];
  /** What the front matter calls its source: an address, or who published it. */
  source: string | null;
}
