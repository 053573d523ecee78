/** The only parser of Chinese numbers in this code base. */
import { asciiDigits, HAN_DIGITS } from './digits.ts';

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const digitsOf = (text: string): string => [...text].map((char) => String(HAN_DIGITS[char] ?? char)).join('');

/** 四千二百一十九 → 4219, 二十五 → 25, 一万二千 → 12000, 二〇二五 → 2025, 三点五 → 3.5, 万亿 → 1000000000000; null if it is not a number. */
export function chineseNumber(written: string): number | null {
  const [whole = '', fraction] = written.split('点');
  if (fraction === undefined)
    return /^[零〇一二三四五六七八九]{4}$/.test(whole) ? Number(digitsOf(whole)) : ofPlaces(whole);
  const [head, digits] = [chineseNumber(whole), digitsOf(fraction)];
  return head === null || !/^\d*$/.test(digits) ? null : Number(`${String(head)}.${digits}`);
}

function ofPlaces(whole: string): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const char of whole) {
    const [value, place] = [HAN_DIGITS[char], PLACES[char]];
    if (value !== undefined) {
      // 三四个 means three or four.
      if (digit) return null;
      digit = value;
      continue;
    }
    if (place === undefined) return null;
    if (place < 1e4) group += (digit ?? 1) * place;
    else {
      const below = group + (digit ?? 0);
      total = place === 1e8 ? (total + below || 1) * place : total + (below || 1) * place;
      group = 0;
    }
    digit = null;
  }
  return whole === '' ? null : total + group + (digit ?? 0);
}

/** 二十六 → 26, 十 → 10, 26 → 26, ④ → 4; NaN if it is not a Chinese numeral below a hundred or an Arabic number. */
export function smallNumber(text: string): number {
  const plain = asciiDigits(text);
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^[①-⑳]$/u.test(plain)) return plain.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return /^(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/.test(plain) ? (chineseNumber(plain) ?? NaN) : NaN;
}

/** Converts the years in a text to ASCII digits: 二〇二五年 → 2025年, ２０２５年 → 2025年. */
export const plainYears = (text: string): string =>
  asciiDigits(text).replace(/[一二][〇零○ＯO一二三四五六七八九]{3}(?=年)/gu, digitsOf);
