/**
 * Makes all notations of a number equal: in the number form of a folded text each number is replaced by its value between two
 * control characters, which no folded text contains. Texts that write the same amount differently then become the same string:
 *
 *     财政收入4219万元 → 财政收入‹42190000›元 ← 财政收入0.4219亿元, 财政收入四千二百一十九万元
 */
import { chineseNumber } from '../../text/chinese-number.ts';
import { HAN_DIGITS } from '../../text/digits.ts';
import type { Folded } from './fold.ts';

const OPEN = '\u0001';
const CLOSE = '\u0002';

/** 百万 → 1000000; 1 if there is no multiplier. */
export const timesOf = (signs: string): number =>
  [...signs].reduce((times, sign) => times * ({ 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[sign] ?? 1), 1);

/** Arabic digits, a decimal part, and multipliers: 4219万, 0.4219亿, 5千万, 1万2059, 1亿2000万; not the 2.5 of pm2.5.1. */
const ARABIC = String.raw`(?<![\d.])\d{1,18}(?:\.\d{1,8})?(?:[百千]?[万亿](?:\d{1,4}(?![\d.]))?)*(?!\.?\d)`;
/** A run of Chinese numerals, which the parser may still reject: 四千二百一十九万, 七点七亿, 十六. */
const HAN = String.raw`[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿点]*`;
const NUMBER = new RegExp(`${ARABIC}%?|百分之(?:百|${HAN})|${HAN}`, 'g');

/** '4219万' → value; '1万2059' adds, '5千万' multiplies. */
const arabicValue = (text: string): number =>
  [...text.matchAll(/(\d+(?:\.\d+)?)([百千万亿]*)/g)].reduce(
    (sum, [, digits, signs = '']) => sum + Number(digits) * timesOf(signs),
    0,
  );

const DIGIT = '[一二两三四五六七八九]';
const ZERO = '[零〇]';
const TENS = `${DIGIT}十${DIGIT}?`;
const HUNDREDS = `${DIGIT}百(?:${ZERO}${DIGIT}|${ZERO}?${TENS})?`;
const THOUSANDS = `${DIGIT}千(?:${ZERO}?${HUNDREDS}|${ZERO}?${TENS}|${ZERO}${DIGIT})?`;
const GROUP = `(?:${THOUSANDS}|${HUNDREDS}|${TENS})`;
/** Complete Chinese numbers; does not match 三四十, 千万, 十四五, 二百五, 一万五. */
const WELL_FORMED = new RegExp(
  `^(?:十${DIGIT}?|${GROUP}|${DIGIT}(?=[万亿]))(?:(?:万亿|[万亿])(?![万亿])(?:${ZERO}?${GROUP}|${ZERO}?${DIGIT}(?=[万亿])|${ZERO}${DIGIT})?)*$`,
);

/** '四千二百一十九万' → value; null if the whole run is not one number. */
function hanValue(text: string): number | null {
  const [whole = '', part] = text.split('点');
  if (!(part !== undefined && whole.length === 1) && !WELL_FORMED.test(whole)) return null;
  const [, base = '', signs = ''] = part === undefined ? ['', text] : (/^(.*?)([万亿]*)$/.exec(text) ?? []);
  const value = chineseNumber(base);
  return value === null ? null : value * timesOf(signs);
}

/** Rounds to 15 digits, so that 0.4219亿 and 4219万 are equal. */
const print = (value: number): string => String(Number(value.toPrecision(15)));

function percentage(han: string): string | null {
  const value = han === '百' ? 100 : (HAN_DIGITS[han] ?? hanValue(han));
  return value === null ? null : `${print(value)}%`;
}

/** A number as written in folded text → its value as text, with % if it is a percentage; null if it is not a number. */
export function numberValue(written: string, next = ''): string | null {
  if (written.startsWith('百分之')) return percentage(written.slice(3));
  // 06% is a part of 106%, not a number.
  if (/^0\d/.test(written)) return null;
  if (/^\d+$/.test(written)) return written;
  if (/^\d/.test(written)) return print(arabicValue(written)) + (written.endsWith('%') ? '%' : '');
  // Four single digits are a number only in a year (二〇二五年), one digit only in a date (七月, 十日).
  if (/^[零〇一二三四五六七八九]{4}$/.test(written) && next === '年')
    return [...written].map((char) => HAN_DIGITS[char]).join('');
  if (/^[一二三四五六七八九十]$/.test(written)) return /^[月日]$/.test(next) ? String(HAN_DIGITS[written] ?? 10) : null;
  const value = hanValue(written);
  return value === null ? null : print(value);
}

/** Folded text → its number form, with offsets; null if it contains no number. */
export function numberForm({ text, starts, ends }: Folded): Folded | null {
  const amounts = amountsIn(text);
  if (amounts.length === 0) return null;
  const out: Folded = { text: '', starts: [], ends: [] };
  let done = 0;
  const copy = (to: number): void => {
    out.text += text.slice(done, to);
    for (let at = done; at < to; at++) {
      out.starts.push(starts[at] ?? 0);
      out.ends.push(ends[at] ?? 0);
    }
  };
  for (const { value, start, end } of amounts) {
    copy(start);
    const token = OPEN + value + CLOSE;
    out.text += token;
    out.starts.push(...new Array<number>(token.length).fill(starts[start] ?? 0));
    out.ends.push(...new Array<number>(token.length).fill(ends[end - 1] ?? 0));
    done = end;
  }
  copy(text.length);
  return out;
}

/**
 * The number form of a query, or null if it contains no clear amount: a bare 20 at the end is searched as written only, because
 * 二十大 is not meant, while 20条, 0.4219亿 and 四千二百一十九 are amounts.
 */
export function queryNumberForm(folded: Folded): string | null {
  const amounts = [...folded.text.matchAll(NUMBER)].filter(({ 0: written, index }) => {
    const next = folded.text.charAt(index + written.length);
    return numberValue(written, next) !== null && (next !== '' || /[百千万亿%点]|\p{Script=Han}{3}/u.test(written));
  });
  return amounts.length ? (numberForm(folded)?.text ?? null) : null;
}

/** Splits a number form: the text before the first amount, and each amount with the text after it. */
export function formParts(form: string): { lead: string; amounts: { value: string; after: string }[] } {
  const [lead = '', ...rest] = form.split(OPEN);
  return {
    lead,
    amounts: rest.map((part) => {
      const [value = '', after = ''] = part.split(CLOSE);
      return { value, after };
    }),
  };
}

/** The amounts of a folded text in order, with their offsets. */
export function amountsIn(text: string): { value: string; start: number; end: number }[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    const value = numberValue(written, text.charAt(end));
    return value === null ? [] : [{ value, start: index, end }];
  });
}
