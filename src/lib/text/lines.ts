/**
 * The only line splitter, so that the parser, the page that shows a text as delivered, and the check for lost text count lines alike.
 * A line ends in \r\n, \n, \r, the line break of a word processor (\v) or a line end of Unicode; a form feed is white space.
 */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/);
