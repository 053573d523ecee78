import { h, type Markup } from '../markup.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}+$/u;

/**
 * A heading → its pieces, between which alone a line may break (with `word-break: keep-all`): no name or word is cut. A single
 * character stays with what is beside it: 牛|塘镇 is one piece. `last` stays with the last piece.
 */
export function wordBreaks(text: string, last?: Markup): (Markup | string)[] {
  const pieces = titlePieces(text);
  const end = pieces.pop() ?? '';
  const before = pieces.flatMap((piece) => [piece, h('wbr')]);
  return last ? [...before, h('span', { class: 'whitespace-nowrap' }, end, last)] : [...before, end];
}

export function titlePieces(text: string): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenter.segment(text)) {
    const isShort = !HAN.test(segment) || segment.length === 1;
    // What is short joins the piece before it, and what comes after joins that.
    if (pieces.length > 0 && (isOpen || isShort)) pieces.push((pieces.pop() ?? '') + segment);
    else pieces.push(segment);
    isOpen = isShort && !/[，。、：；！？）》”]$/u.test(segment);
  }
  return pieces;
}
