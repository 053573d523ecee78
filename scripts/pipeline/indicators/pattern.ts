/** What a named group of a pattern holds in a text; undefined where it is not there. */
export const captured = (pattern: RegExp, text: string, group: string): string | undefined =>
  pattern.exec(text)?.groups?.[group];
/** What a pattern finds in a text; empty where it finds nothing. */
export const matched = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The source of a pattern that matches any of the words, the longest first: 不超过 before 超过. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
