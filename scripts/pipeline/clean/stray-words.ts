/** Takes out foreign function words that a conversion dropped into Chinese prose. */
import type { Take } from './lines.ts';
import { replaceIn } from './replace.ts';
import { lineAt, type Block } from './types.ts';

/** 新时代中国特色社会主义思想 and 党的二十大精神; near misses: R and D, “低空+” */
const STRAY = /(?<=[\u4e00-\u9fff，、”])\s*\b(?:and|the|of|or|in|to|with|for)\b\s*(?=[\u4e00-\u9fff“])/iu;

export function takeStrayWords(block: Block, take: Take): Block {
  // Few paragraphs hold Latin letters at all, and the pattern looks back at every character.
  const match = /[a-z]{2}/i.test(block.text) ? STRAY.exec(block.text) : null;
  if (!match) return block;
  take('stray', match[0], lineAt(block, match.index));
  return takeStrayWords(replaceIn(block, match.index, match.index + match[0].length, ''), take);
}
