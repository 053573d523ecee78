/** Types of the input and output of the topic rules. */
import type { Sentence } from '../sentences.ts';
import type { Passage } from '../types.ts';

/** The paragraphs of one section. */
export interface Topical {
  passages: readonly Passage[];
  /** The section is a topic itself; its first paragraph continues after the topic's name. */
  inner: boolean;
  /** Its sibling sections have topics inside their paragraphs. */
  loose: boolean;
}

/** A sentence that names a topic, with its number if it has one. */
export interface Heading extends Sentence {
  /** Index of its paragraph. */
  at: number;
  number: string | null;
  value: number;
}

export interface Rule {
  id: string;
  /** The headings of a section in reading order; empty if the rule finds none. */
  find: (section: Topical) => readonly Heading[];
  /** The headings are in the middle of their paragraphs; the text before and after them is not searched for other rows. */
  inside?: true;
}

export const plain = ({ text, start }: Sentence, at: number): Heading => ({ text, start, at, number: null, value: 0 });

/** A heading without text, which opens a section without a name after a row of topics. */
export const breakAt = (at: number, start = 0): Heading => plain({ text: '', start }, at);
export const isBreak = (heading: Heading): boolean => heading.text === '';

/** Minimum number of headings, such as paragraphs that open alike (一年来，我们……), in a row of topics. */
export const ROW = 3;
/** Whether a row has ROW or more headings and one in every paragraph from first to last; then what follows is not part of the last. */
export function isClosed(row: readonly Heading[]): boolean {
  const paragraphs = new Set(row.map(({ at }) => at));
  const [first, last] = [row[0], row.at(-1)];
  return row.length >= ROW && first !== undefined && last !== undefined && paragraphs.size === last.at - first.at + 1;
}
