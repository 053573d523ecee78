/** Reads the number at the start of a paragraph and the style of its heading. */
import { smallNumber } from '../../../src/lib/text/chinese-number.ts';
import type { Style } from './types.ts';

const HAN = '[一二三四五六七八九十]{1,3}';

/** The first match counts. Group 1 is the number as cited (一、 → 一; （一）; 1.), group 2 its numeral. */
const NUMBER_STYLES: readonly { style: Style; pattern: RegExp }[] = [
  { style: 'part', pattern: new RegExp(`^(第(${HAN})(?:部分|章|篇|编))[：:、\\s]*`, 'u') },
  { style: 'han', pattern: new RegExp(`^((${HAN}))\\s*[、．]\\s*`, 'u') },
  // 第四，聚力乡村振兴，坚定不移补齐短板。
  { style: 'first', pattern: new RegExp(`^(第(${HAN}))[，、：:]\\s*`, 'u') },
  { style: 'paren', pattern: new RegExp(`^([（(]\\s*(${HAN})\\s*[）)])[、．]?\\s*`, 'u') },
  { style: 'paren-arabic', pattern: /^([（(]([\d０-９]{1,2})[）)])[、．]?\s*/u },
  // 1. 1． ; near miss: 1.3亿元
  { style: 'arabic', pattern: /^(([\d０-９]{1,2})[.．])(?![\d０-９])\s*/u },
  { style: 'arabic', pattern: /^(([\d０-９]{1,2}))、\s*/u },
  { style: 'circled', pattern: /^(([①-⑳]))\s*/u },
];

/** 一是坚决做到忠诚为政。 · 二是一批改革全面展开。 · 一要坚持依法行政。 near miss: 一是一、二是二; 第一要务 */
const ORDINAL = new RegExp(`^((${HAN})[是要])(?![一二三四五六七八九十]?(?:[，、。]|$))`, 'u');

/** The first character of any of them, for a quick test. */
const FIRST = /^[第（(①-⑳\d０-９一二三四五六七八九十]/u;

export interface Numbering {
  number: string;
  value: number;
  style: Style;
  /** Length of the number with its punctuation. */
  length: number;
}

function match(text: string, style: Style, pattern: RegExp): Numbering | null {
  const found = pattern.exec(text);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  return { number: found[1].replace(/\s/g, ''), value: smallNumber(found[2]), style, length: found[0].length };
}

/** （一）经济运行稳中有进 → its number, style and length; null if the text does not start with a number. */
export function readNumber(text: string): Numbering | null {
  if (!FIRST.test(text)) return null;
  for (const { style, pattern } of NUMBER_STYLES) {
    const found = match(text, style, pattern);
    if (found) return found;
  }
  return null;
}

/** Reads the ordinal at the start of a sentence: 一是…… 二要…… */
export const readOrdinal = (text: string): Numbering | null => match(text, 'ordinal', ORDINAL);
