/** A paragraph → its sentences. */
import { textOf, type Passage } from './types.ts';

/** An end with the closing marks behind it: 。 ！” 。） */
const END = /[。！？!?][。！？!?”’"'）)》】」』]*/gu;
const PAIRS = ['（）', '()', '“”', '「」', '『』', '《》'] as const;
/** For every character the bit of its pair, negative where it closes; 0 for all others. */
const BIT_OF = new Int8Array(0x10000);
PAIRS.forEach((pair, i) => {
  BIT_OF[pair.charCodeAt(0)] = 1 << i;
  BIT_OF[pair.charCodeAt(1)] = -(1 << i);
});
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
  let open = 0;
  let seen = 0;
  // Not matchAll: it would copy the pattern for every paragraph.
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    open = openAfter(open, text, seen, end);
    seen = end;
    if (closesSoon(open, text, end)) continue;
    sentences.push({ text: text.slice(start, end), start });
    if (sentences.length === most) return sentences;
    open = 0;
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

/** The pairs that are open behind a stretch, as bits; `open` are those before it. */
function openAfter(open: number, text: string, start: number, end: number): number {
  let now = open;
  for (let i = start; i < end; i++) {
    const bit = BIT_OF[text.charCodeAt(i)] ?? 0;
    if (bit > 0) now |= bit;
    else if (bit < 0) now &= ~-bit;
  }
  return now;
}

const closesSoon = (open: number, text: string, end: number): boolean =>
  open !== 0 &&
  PAIRS.some(([, close = ''], i) => (open & (1 << i)) !== 0 && text.slice(end, end + REACH).includes(close));
