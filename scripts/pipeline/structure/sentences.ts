/** Splits a paragraph into sentences. */
import { textOf, type Passage } from './types.ts';

const ENDS = '。！？!?';
/** Marks that may follow the end of a sentence and belong to it: 。 ！” 。） */
const BEHIND = `${ENDS}”’"'）)》】」』`;
/** Closing mark of each opening mark. */
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ '（': '）', '(': ')', '“': '”', '「': '」', '『': '』', '《': '》' }),
);
/** A lookup table of the marks, which is fast for the many characters that are none. */
const IS_MARK = new Uint8Array(0x10000);
for (const mark of [...ENDS, ...[...CLOSING].flat()]) IS_MARK[mark.charCodeAt(0)] = 1;
/** Maximum distance from an end to the closing mark of an open pair. */
const REACH = 150;

export interface Sentence {
  readonly text: string;
  /** Offset in the paragraph. */
  readonly start: number;
}

/**
 * Cuts after 。！？ and the closing marks after it, but not inside brackets or quotation marks that close soon after. Returns at most the
 * first `most` sentences.
 *
 *     （一核是指能源核心。六区是指小镇）。项目总投资
 *                                    ^ the only cut
 */
export function splitSentences(text: string, most = Number.POSITIVE_INFINITY): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  /** Closing marks of the open pairs. */
  const open = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (IS_MARK[text.charCodeAt(at)] === 0) continue;
    const mark = text.charAt(at);
    const closing = CLOSING.get(mark);
    if (closing === undefined) open.delete(mark);
    else open.add(closing);
    if (!ENDS.includes(mark)) continue;
    let end = at + 1;
    while (end < text.length && BEHIND.includes(text.charAt(end))) open.delete(text.charAt(end++));
    at = end - 1;
    if ([...open].some((mark) => text.slice(end, end + REACH).includes(mark))) continue;
    sentences.push({ text: text.slice(start, end), start });
    if (sentences.length === most) return sentences;
    open.clear();
    start = end;
    while (text[start] === ' ') start++;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}

/** A cache, because several rules read the sentences of the same passage. */
const KNOWN = new WeakMap<Passage, readonly Sentence[]>();

export function sentencesOf(passage: Passage): readonly Sentence[] {
  let sentences = KNOWN.get(passage);
  if (!sentences) KNOWN.set(passage, (sentences = splitSentences(textOf(passage))));
  return sentences;
}

export const firstSentence = (text: string): string => splitSentences(text, 1)[0]?.text ?? '';
