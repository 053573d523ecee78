/** Removes English function words that a conversion inserted into Chinese prose. */
import { cutsOf, type Take } from './lines.ts';
import { replaceIn } from './replace.ts';
import { originAt, type Block, type Origin } from './types.ts';
import { isBlank } from './white-space.ts';

/** 新时代中国特色社会主义思想 and 党的二十大精神; near misses: R and D, “低空+” */
const STRAY = /(?<=[\u4e00-\u9fff，、”])(?:\s*\b(?:and|the|of|or|in|to|with|for)\b)+\s*(?=[\u4e00-\u9fff“])/giu;

export function takeStrayWords(block: Block, take: Take): Block {
  // A quick test first: few paragraphs have Latin letters, and the pattern's lookbehind runs at every character.
  const found = /[a-z]{2}/i.test(block.text) ? cutsOf(block.text, STRAY) : [];
  if (found.length === 0) return block;
  const words = found.flatMap(({ start, end }) =>
    [...block.text.slice(start, end).matchAll(/\S+/gu)].map((word) => ({
      start: start + word.index,
      length: word[0].length,
    })),
  );
  listAtSource(block, words, take);
  return replaceIn(
    block,
    found.map((cut) => ({ ...cut, text: '' })),
  );
}

/** Lists words of a block at their offsets in the source lines, which have the same characters in order apart from white space. */
function listAtSource(block: Block, words: readonly { start: number; length: number }[], take: Take): void {
  let origin: Origin | undefined;
  let [offset, at] = [0, 0];
  for (const { start, length } of words) {
    const own = originAt(block, start);
    if (!own) continue;
    if (own !== origin) [origin, offset, at] = [own, own.offset, 0];
    const { text } = own.source;
    const skipBlanks = (): void => {
      while (at < text.length && isBlank(text.charAt(at))) at++;
    };
    skipBlanks();
    for (; offset < start; offset++) {
      if (isBlank(block.text.charAt(offset))) continue;
      at++;
      skipBlanks();
    }
    take('stray', own.source, at, at + length);
  }
}
