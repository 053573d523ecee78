import { HAN_DIGITS } from '../../../src/lib/text/digits.ts';

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 四千二百一十九 → 4219, 二十五 → 25, 一万二千 → 12000, 二〇二五 → 2025, 三点五 → 3.5, 万亿 → 1000000000000; null where it is no number. */
export function chineseNumber(written: string): number | null {
  const [whole = '', fraction] = written.split('点');
  if (fraction !== undefined) {
    const digits = [...fraction].map((c) => HAN_DIGITS[c]);
    const head = chineseNumber(whole);
    if (head === null || digits.includes(undefined)) return null;
    return Number(`${head}.${digits.join('')}`);
  }
  if (/^[零〇一二三四五六七八九]{4}$/.test(whole)) return Number([...whole].map((c) => HAN_DIGITS[c]).join(''));
  let hundredMillions = 0;
  let tenThousands = 0;
  let group = 0;
  let digit: number | null = null;
  for (const c of whole) {
    const place = PLACES[c];
    const value = HAN_DIGITS[c];
    if (value !== undefined) {
      // 三四个 is three or four
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    if (place !== undefined) group += (digit ?? 1) * place;
    else if (c === '万') [tenThousands, group] = [(group + (digit ?? 0) || 1) * 1e4, 0];
    else if (c === '亿')
      [hundredMillions, tenThousands, group] = [(tenThousands + group + (digit ?? 0) || 1) * 1e8, 0, 0];
    else return null;
    digit = null;
  }
  return whole === '' ? null : hundredMillions + tenThousands + group + (digit ?? 0);
}
