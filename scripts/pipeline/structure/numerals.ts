/** Chinese numerals and full-width digits as numbers. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  O: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** ２０２５ → 2025; other characters stay. */
export const asciiDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** 二十六 → 26, 十 → 10, 26 → 26, ④ → 4; NaN where it is no numeral below a hundred. */
export function smallNumber(text: string): number {
  const plain = asciiDigits(text);
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[①-⑳]$/u.test(plain)) return plain.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(plain);
  if (!match || plain === '') return Number.NaN;
  const [, tens, ten, ones] = match;
  if (ten === undefined) return tens !== undefined && ones === undefined ? (DIGITS[tens] ?? Number.NaN) : Number.NaN;
  return (tens === undefined ? 1 : (DIGITS[tens] ?? 0)) * 10 + (ones === undefined ? 0 : (DIGITS[ones] ?? 0));
}

/** Years in any script become ASCII: 二〇二五年 → 2025年, ２０２５年 → 2025年. */
export const plainYears = (text: string): string =>
  asciiDigits(text).replace(/[一二][〇零○ＯO一二三四五六七八九]{3}(?=年)/gu, (year) =>
    [...year].map((c) => String(DIGITS[c] ?? c)).join(''),
  );
