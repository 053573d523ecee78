import type { ThemeId } from '../../schema/vocabulary.ts';

/**
 * The name, the words that mean the topic in a sentence or a query, and ids of concepts, both separated by spaces. The most telling words
 * come first, words for one thing together. A word belongs to one topic; of two that overlap in a text, the longer counts.
 */
export type TopicEntry = readonly [name: string, words: string, concepts: string];

/** Topics by theme and id, in the order of pages. */
export type TopicGroup = Partial<Record<ThemeId, Readonly<Record<string, TopicEntry>>>>;
