/** A small data file as text, for eyes too. */
export const dataJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
