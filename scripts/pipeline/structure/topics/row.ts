/** What the rules of topics read and what they find. */
import type { Sentence } from '../sentences.ts';
import type { Passage } from '../types.ts';

/** The paragraphs of one section. */
export interface Topical {
  passages: readonly Passage[];
  /** What they hold is the details of a topic: the first goes on behind its name. */
  inner: boolean;
  /** The sections beside this one have topics inside their paragraphs. */
  loose: boolean;
}

/** A sentence that names a topic, with its number where it has one. */
export interface Heading extends Sentence {
  /** Which paragraph it stands in. */
  at: number;
  number: string | null;
  value: number;
}

export interface Rule {
  id: string;
  /** The headings of a section in reading order; empty where the rule does not hold. */
  find: (section: Topical) => readonly Heading[];
  /** The headings stand in the middle of their paragraphs, and divide what they are found in alone. */
  inside?: true;
}

export const plain = ({ text, start }: Sentence, at: number): Heading => ({ text, start, at, number: null, value: 0 });

/** Opens a stretch without a name behind a row of topics. */
export const breakAt = (at: number, start = 0): Heading => plain({ text: '', start }, at);
export const isBreak = (heading: Heading): boolean => heading.text === '';

/** Fewest paragraphs that open alike (一年来，我们……) to count as a row of topics. */
export const ROW = 3;
/** Three headings or more, and every paragraph from the first to the last has one: what stands behind them is no part of the last. */
export function isClosed(row: readonly Heading[]): boolean {
  const paragraphs = new Set(row.map(({ at }) => at));
  const [first, last] = [row[0], row.at(-1)];
  return row.length >= ROW && first !== undefined && last !== undefined && paragraphs.size === last.at - first.at + 1;
}
