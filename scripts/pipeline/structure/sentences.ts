/** A paragraph → its sentences. */

/** An end with the closing marks behind it: 。 ！” 。） */
const END = /[。！？!?][。！？!?”’"'）)》】」』]*/gu;
const OPEN = '（(“「『《';
const CLOSE = '）)”」』》';
const ANY_OPEN = /[（(“「『《]/u;
/** How far behind an end the partner of an open mark may stand. */
const REACH = 150;

export interface Sentence {
  text: string;
  /** Offset in the paragraph. */
  start: number;
}

/**
 * Cuts after 。！？ and the closing marks behind it; not inside brackets or quotation marks that close soon after.
 *
 *     （一核是指能源核心。六区是指小镇）。项目总投资
 *                                    ^ the only cut
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const sentence = text.slice(start, end);
    if (ANY_OPEN.test(sentence) && isOpen(sentence, text.slice(end, end + REACH))) continue;
    sentences.push({ text: sentence, start });
    start = end;
    while (text[start] === ' ') start++;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

/** Has the sentence an opening mark without its partner, which stands in what comes next? */
function isOpen(sentence: string, next: string): boolean {
  const stack: number[] = [];
  for (const char of sentence) {
    const open = OPEN.indexOf(char);
    if (open >= 0) stack.push(open);
    else if (stack.length > 0 && CLOSE.indexOf(char) === stack.at(-1)) stack.pop();
  }
  const open = stack.at(-1);
  return open !== undefined && next.includes(CLOSE[open] ?? '\0');
}
