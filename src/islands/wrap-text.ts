/** Characters that must not begin a line. */
const NO_START = /^[，。；：、！？”’）》】%％]/u;

/** Splits a text into lines of at most `width` in the font of the context; Chinese may break anywhere except before a closing mark. */
export function wrapText(text: string, width: number, context: CanvasRenderingContext2D): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && context.measureText(line + character).width > width && !NO_START.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}
