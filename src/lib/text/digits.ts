/** The tables of digits and character widths, for all code that reads numbers. */

/** Chinese digits in the order of their values. */
export const HAN = '零一二三四五六七八九';
/** Values of Chinese digits in all spellings: 〇 is also written ○ or as the letter O, 两 is 二. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...HAN].map((digit, value) => [digit, value])),
  ...{ 〇: 0, '○': 0, Ｏ: 0, O: 0, 两: 2 },
};

const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** ２０２５ → 2025; other characters stay unchanged. */
export const asciiDigits = (text: string): string => text.replace(/[０-９]/gu, narrow);

/** Converts full-width letters, digits and signs to ASCII: ２０２５ → 2025, ％ → %, Ａ → A; other characters stay unchanged. */
export const halfWidth = (text: string): string => text.replace(/[！-～]/gu, narrow);
