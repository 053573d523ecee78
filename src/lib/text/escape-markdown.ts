/** Signs of a text stay text in Markdown: neither emphasis nor links nor cells, and no list or heading where a line begins. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^([#+-])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
