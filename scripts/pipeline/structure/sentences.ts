/** A paragraph → its sentences. */
import { textOf, type Passage } from './types.ts';

const ENDS = '。！？!?';
/** Closing marks that may stand behind an end, and belong to its sentence: 。 ！” 。） */
const BEHIND = `${ENDS}”’"'）)》】」』`;
/** What closes an open mark. */
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ '（': '）', '(': ')', '“': '”', '「': '」', '『': '』', '《': '》' }),
);
/** Which characters are marks: asked of a table, since a text has many others. */
const IS_MARK = new Uint8Array(0x10000);
for (const mark of [...ENDS, ...[...CLOSING].flat()]) IS_MARK[mark.charCodeAt(0)] = 1;
/** How far behind an end the partner of an open mark may stand. */
const REACH = 150;

export interface Sentence {
  readonly text: string;
  /** Offset in the paragraph. */
  readonly start: number;
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
  /** Marks that would close what is open. */
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

/** Several rules ask for the sentences of one passage. */
const KNOWN = new WeakMap<Passage, readonly Sentence[]>();

export function sentencesOf(passage: Passage): readonly Sentence[] {
  let sentences = KNOWN.get(passage);
  if (!sentences) KNOWN.set(passage, (sentences = splitSentences(textOf(passage))));
  return sentences;
}

export const firstSentence = (text: string): string => splitSentences(text, 1)[0]?.text ?? '';
