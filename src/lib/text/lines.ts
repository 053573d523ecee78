/**
 * THE line splitter: lines are counted alike by the parser, the page that shows a text as delivered, and the check of what is
 * lost. Line ends are those of all systems, the line break of a word processor (\v) and those of Unicode; a form feed is a blank.
 */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/);
