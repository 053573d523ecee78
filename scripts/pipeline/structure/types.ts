/** The outline while it is built: nodes with their passages. */
import { partAt } from '../../../src/lib/text/last-up-to.ts';
import type { Block } from '../clean/types.ts';
import type { Half } from '../../../src/schema/vocabulary.ts';

/** The forms of headings, in the usual order of nesting: a part contains 一、, which contains （一）, and so on. */
export const STYLES = [
  'part',
  'han',
  'first',
  'paren',
  'arabic',
  'paren-arabic',
  'circled',
  'ordinal',
  'bare',
  'run-in',
  'own',
] as const;
export type Style = (typeof STYLES)[number];

/** A stretch [start, end) of one paragraph. */
export interface Passage {
  block: Block;
  start: number;
  end: number;
}
/** Source line of the character at an offset of a block. */
const lineAt = ({ origins }: Block, offset: number): number => partAt(origins, offset)?.line ?? 1;
export const textOf = (p: Passage): string => p.block.text.slice(p.start, p.end);
/** First and last source line of a passage. */
export const linesOf = (p: Passage): [number, number] => [
  lineAt(p.block, p.start),
  lineAt(p.block, Math.max(p.start, p.end - 1)),
];

export interface Node {
  style: Style;
  number: string | null;
  /** Value of the number; 0 if there is none. */
  value: number;
  heading: string | null;
  verbatim: string;
  runIn: boolean;
  /** First and last source line of the heading; null for a section without one. */
  lines: [number, number] | null;
  half: Half | null;
  passages: Passage[];
  children: Node[];
  /** Its topics are in the middle of its paragraphs. */
  topicsInside: boolean;
  /** Id of the rule that found the topic; null if the section was found by a number, its position or its look. */
  rule: string | null;
}

export type Role = 'thanks' | 'problems' | 'other-work' | 'conduct' | 'address';
