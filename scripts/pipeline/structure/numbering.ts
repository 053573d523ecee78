/** The number at the start of a paragraph and the style of heading that it announces. */
import type { Style } from './types.ts';

interface NumberStyle {
  style: Style;
  pattern: RegExp;
}

const HAN = '[一二三四五六七八九十]{1,3}';

/** First match wins. Group 1 is the number as it is cited: 一、 → 一; （一）; 1. */
const NUMBER_STYLES: readonly NumberStyle[] = [
  { style: 'part', pattern: new RegExp(`^(第${HAN}(?:部分|章|篇|编))[：:、\\s]*`, 'u') },
  { style: 'han', pattern: new RegExp(`^(${HAN})\\s*[、．]\\s*`, 'u') },
  { style: 'paren', pattern: new RegExp(`^([（(]${HAN}[）)])[、．]?\\s*`, 'u') },
  { style: 'paren-arabic', pattern: /^([（(][\d０-９]{1,2}[）)])[、．]?\s*/u },
  { style: 'arabic', pattern: /^([\d０-９]{1,2}[.．])(?![\d０-９])\s*/u },
  { style: 'arabic', pattern: /^([\d０-９]{1,2})、\s*/u },
  { style: 'circled', pattern: /^([①-⑳])\s*/u },
  // 一是坚决做到忠诚为政。 near miss: 一是一、二是二
  { style: 'ordinal', pattern: new RegExp(`^(${HAN}[是要])(?=[^${'一二三四五六七八九十'}，、])`, 'u') },
];

/** Splits （一）经济运行稳中有进 into its number, its style and what follows; null where no number stands at the start. */
export function readNumber(text: string): { number: string; style: Style; length: number } | null {
  for (const { style, pattern } of NUMBER_STYLES) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { number: match[1], style, length: match[0].length };
  }
  return null;
}
