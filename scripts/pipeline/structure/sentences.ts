/** A paragraph → its sentences. */

/** An end with the closing marks behind it: 。 ！” 。） */
const END = /[。！？!?][。！？!?”’"'）)》】」』]*/gu;
const PAIRS = ['（）', '()', '“”', '「」', '『』', '《》'] as const;
const OPENERS = new RegExp(`[${PAIRS.map(([open]) => open).join('')}]`, 'u');
/** How far behind an end the partner of an open mark may stand. */
const REACH = 150;

export interface Sentence {
  text: string;
  /** Offset in the paragraph. */
  start: number;
}

/**
 * Cuts after 。！？ and the closing marks behind it; not inside brackets or quotation marks that close soon after. `most` stops
 * the cutting after so many sentences.
 *
 *     （一核是指能源核心。六区是指小镇）。项目总投资
 *                                    ^ the only cut
 */
export function splitSentences(text: string, most = Number.POSITIVE_INFINITY): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  // Not matchAll: it would copy the pattern for every paragraph.
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (isOpen(text, start, end)) continue;
    sentences.push({ text: text.slice(start, end), start });
    if (sentences.length === most) return sentences;
    start = end;
    while (text[start] === ' ') start++;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

export const firstSentence = (text: string): string => splitSentences(text, 1)[0]?.text ?? '';

/** Does a mark that opens between start and end close only behind the end? */
function isOpen(text: string, start: number, end: number): boolean {
  if (!OPENERS.test(text.slice(start, end))) return false;
  return PAIRS.some(([open = '', close = '']) => {
    const opened = text.lastIndexOf(open, end - 1);
    if (opened < start || text.lastIndexOf(close, end - 1) > opened) return false;
    const closed = text.indexOf(close, end);
    return closed >= 0 && closed < end + REACH;
  });
}
