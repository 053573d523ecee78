/** A paragraph → its sentences, ends exclusive. */

const END = /[。！？!?]/u;
const CLOSERS = /[”’"'）)》】」』]/u;
const OPEN = '（(“「『《';
const CLOSE = '）)”」』》';

/**
 * Cuts after 。！？ and the closing marks behind it; not inside brackets or quotation marks that close soon after.
 *
 *     （一核是指能源核心。六区是指小镇）。项目总投资
 *                                    ^ the only cut
 */
export function splitSentences(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!END.test(text[i] ?? '')) continue;
    let end = i + 1;
    while (end < text.length && (END.test(text[end] ?? '') || CLOSERS.test(text[end] ?? ''))) end++;
    if (insideBrackets(text, start, end)) continue;
    sentences.push({ text: text.slice(start, end), start });
    while (text[end] === ' ') end++;
    start = end;
    i = end - 1;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

/** An opening mark between start and end that has no partner there but finds it within the next 150 characters. */
function insideBrackets(text: string, start: number, end: number): boolean {
  const stack: number[] = [];
  for (let i = start; i < end; i++) {
    const open = OPEN.indexOf(text[i] ?? '\0');
    if (open >= 0) stack.push(open);
    else if (stack.length > 0 && CLOSE.indexOf(text[i] ?? '\0') === stack.at(-1)) stack.pop();
  }
  const open = stack.at(-1);
  return open !== undefined && text.slice(end, end + 150).includes(CLOSE[open] ?? '\0');
}
