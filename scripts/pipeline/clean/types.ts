/** The result of cleaning: paragraphs with their source lines, and the artefacts. */
import { partAt } from '../../../src/lib/text/last-up-to.ts';
import type { Artefact } from '../../../src/schema/report.ts';
import type { Line } from './lines.ts';

/** From this offset of a block up to that of the next origin, the text is from one line. */
export interface Origin {
  offset: number;
  /** Counted from 1. */
  line: number;
  source: Line;
}

/** The text of a paragraph, with the source line of every character. */
export interface Block {
  text: string;
  /** Ascending by offset. */
  origins: readonly Origin[];
  /** The file marks the whole block as a heading (Markdown #, or a line entirely in bold). */
  markedHeading: boolean;
  /** Length of the bold text at the start of the block, 0 if there is none: **经济实力跃上新台阶。**全年…… */
  boldLead: number;
  /** Stretches that a declared correction replaced, with the index of the correction in the list. */
  corrected: readonly { start: number; end: number; index: number }[];
}

/** Source line of the character at an offset of a block. */
export const lineAt = (block: Block, offset: number): number => originAt(block, offset)?.line ?? 1;

export const originAt = ({ origins }: Block, offset: number): Origin | undefined => partAt(origins, offset);

export interface Clean {
  blocks: Block[];
  artefacts: Artefact[];
  /** Removed texts that may contain facts of the cover: the title in the front matter, captions, comments. */
  hints: readonly string[];
  /** The field `source` of the front matter: an address or a publisher. */
  source: string | null;
}
