import type { ThemeId } from '../../schema/vocabulary.ts';

/**
 * Name; words, by which a sentence or a question is known to mean it; ids of concepts. Words and ids are parted by spaces, the
 * words that tell most stand first, words of one thing side by side. A word belongs to one topic, and where two overlap in a text the longer one counts.
 */
export type TopicEntry = readonly [name: string, words: string, concepts: string];

/** Topics by theme and id, in the order of pages. */
export type TopicGroup = Partial<Record<ThemeId, Readonly<Record<string, TopicEntry>>>>;
