/** Chinese numerals and full-width digits as numbers. */
import { asciiDigits, HAN_DIGITS } from '../../../src/lib/text/digits.ts';

/** 二十六 → 26, 十 → 10, 26 → 26, ④ → 4; NaN where it is no numeral below a hundred. */
export function smallNumber(text: string): number {
  const plain = asciiDigits(text);
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[①-⑳]$/u.test(plain)) return plain.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(plain);
  if (!match || plain === '') return Number.NaN;
  const [, tens, ten, ones] = match;
  if (ten === undefined)
    return tens !== undefined && ones === undefined ? (HAN_DIGITS[tens] ?? Number.NaN) : Number.NaN;
  return (tens === undefined ? 1 : (HAN_DIGITS[tens] ?? 0)) * 10 + (ones === undefined ? 0 : (HAN_DIGITS[ones] ?? 0));
}

/** Years in any script become ASCII: 二〇二五年 → 2025年, ２０２５年 → 2025年. */
export const plainYears = (text: string): string =>
  asciiDigits(text).replace(/[一二][〇零○ＯO一二三四五六七八九]{3}(?=年)/gu, (year) =>
    [...year].map((c) => String(HAN_DIGITS[c] ?? c)).join(''),
  );
