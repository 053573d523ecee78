/** Splits a text at white space into a list of words, which keeps the tables short to read and to change. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
