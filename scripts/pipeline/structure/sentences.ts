/** A paragraph → its sentences. */
import { textOf, type Passage } from './types.ts';

/** An end with the closing marks behind it: 。 ！” 。） */
const END = /[。！？!?][。！？!?”’"'）)》】」』]*/gu;
/** What closes an open mark. */
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ '（': '）', '(': ')', '“': '”', '「': '」', '『': '』', '《': '》' }),
);
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
  let seen = 0;
  // Not matchAll: it would copy the pattern for every paragraph.
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    for (; seen < end; seen++) {
      const closing = CLOSING.get(text.charAt(seen));
      if (closing === undefined) open.delete(text.charAt(seen));
      else open.add(closing);
    }
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
