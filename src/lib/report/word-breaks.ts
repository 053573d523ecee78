import { h, type Markup } from '../markup.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}+$/u;

/**
 * A heading with `wbr` between its pieces, so that with `word-break: keep-all` a line breaks between words and names only. A single
 * character joins the neighbouring pieces: 牛|塘镇 is one piece. `last` never breaks from the last piece.
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
    // A short segment joins the piece before it, and the next segment joins too unless the short one ends in punctuation.
    if (pieces.length > 0 && (isOpen || isShort)) pieces.push((pieces.pop() ?? '') + segment);
    else pieces.push(segment);
    isOpen = isShort && !/[，。、：；！？）》”]$/u.test(segment);
  }
  return pieces;
}
