/** A paragraph → its sentences. */
import { textOf, type Passage } from './types.ts';

/** What closes an open mark. */
const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries({ '（': '）', '(': ')', '“': '”', '「': '」', '『': '』', '《': '》' }),
);
/** A mark that opens or closes, or an end with the closing marks behind it: 。 ！” 。） */
const MARK = /[（(“「『《）)”」』》]|[。！？!?][。！？!?”’"'）)》】」』]*/gu;
const ENDS = /^[。！？!?]/u;
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
  // Not matchAll: it would copy the pattern for every paragraph.
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [marks] = match;
    const closing = CLOSING.get(marks);
    if (closing !== undefined) open.add(closing);
    else for (const mark of marks) open.delete(mark);
    const end = match.index + marks.length;
    if (!ENDS.test(marks)) continue;
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
