/** A list of words as one text, parted by white space: the tables stay short to read and to change. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
