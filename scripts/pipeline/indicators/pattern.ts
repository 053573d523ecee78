/** Returns what a named group of the pattern matches in the text; undefined if it matches nothing. */
export const captured = (pattern: RegExp, text: string, group: string): string | undefined =>
  pattern.exec(text)?.groups?.[group];
/** Returns the first match of the pattern in the text; empty if there is none. */
export const matched = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Returns the source of a pattern that matches any of the words and tries longer ones first: 不超过 before 超过. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
