/** The text of a small data file, indented so that people can read it too. */
export const dataJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
