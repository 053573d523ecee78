/**
 * Numbers in all their notations made one: in the number form of a folded text each number is replaced by its value between
 * two signs that no folded text holds. Two texts that say the same amount differently are then the same string:
 *
 *     财政收入4219万元 → 财政收入‹42190000›元 ← 财政收入0.4219亿元, 财政收入四千二百一十九万元
 */
import { chineseNumber } from '../../text/chinese-number.ts';
import { HAN_DIGITS } from '../../text/digits.ts';
import type { Folded } from './fold.ts';

const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Values are whole numbers of 10^-SCALE, so that 0.4219亿 and 4219万 are equal to the last digit. */
const SCALE = 12;
const ONE = 10n ** BigInt(SCALE);

const MULTIPLIERS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };

const digitOf = (char: string): number => HAN_DIGITS[char] ?? -1;

/** Arabic digits, a decimal part, and multipliers: 4219万, 0.4219亿, 5千万, 1万2059, 1亿2000万; not the 2.5 of pm2.5.1. */
const ARABIC = String.raw`(?<![\d.])\d{1,18}(?:\.\d{1,8})?(?:[百千]?[万亿](?:\d{1,4}(?![\d.]))?)*(?!\.?\d)`;
/** A run of Chinese numerals; what it says is left to the parser: 四千二百一十九万, 七点七亿, 十六. */
const HAN = String.raw`[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿点]*`;
const NUMBER = new RegExp(`${ARABIC}%?|百分之(?:百|${HAN})|${HAN}`, 'g');

/** '4219' → 4219·10^12 */
function scaled(digits: string): bigint {
  const [whole = '0', part = ''] = digits.split('.');
  return BigInt(whole + part.padEnd(SCALE, '0'));
}

/** '4219万' → value; '1万2059' adds, '5千万' multiplies. */
function arabicValue(text: string): bigint {
  let sum = 0n;
  for (const [, digits = '', signs = ''] of text.matchAll(/(\d+(?:\.\d+)?)([百千万亿]*)/g)) {
    let value = scaled(digits);
    for (const sign of signs) value *= MULTIPLIERS[sign] ?? 1n;
    sum += value;
  }
  return sum;
}

const DIGIT = '[一二两三四五六七八九]';
const ZERO = '[零〇]';
const TENS = `${DIGIT}十${DIGIT}?`;
const HUNDREDS = `${DIGIT}百(?:${ZERO}${DIGIT}|${ZERO}?${TENS})?`;
const THOUSANDS = `${DIGIT}千(?:${ZERO}?${HUNDREDS}|${ZERO}?${TENS}|${ZERO}${DIGIT})?`;
const GROUP = `(?:${THOUSANDS}|${HUNDREDS}|${TENS})`;
/** Numbers that are written whole; none: 三四十, 千万, 十四五, 二百五, 一万五. */
const WELL_FORMED = new RegExp(
  `^(?:十${DIGIT}?|${GROUP}|${DIGIT}(?=[万亿]))(?:(?:万亿|[万亿])(?![万亿])(?:${ZERO}?${GROUP}|${ZERO}?${DIGIT}(?=[万亿])|${ZERO}${DIGIT})?)*$`,
);

/** '四千二百一十九万' → value; null for runs that are no number as a whole. */
function hanValue(text: string): bigint | null {
  const [whole = '', part, ...rest] = text.split('点');
  if (rest.length) return null;
  if (part === undefined) return WELL_FORMED.test(text) ? BigInt(chineseNumber(text) ?? 0) * ONE : null;
  const [, digits, signs = ''] = /^([零〇一二三四五六七八九]+)([万亿]*)$/.exec(part) ?? [];
  const base = digitOrHan(whole);
  if (digits === undefined || base === null) return null;
  const value = base + scaled(`0.${[...digits].map(digitOf).join('')}`);
  return [...signs].reduce((product, sign) => product * (MULTIPLIERS[sign] ?? 1n), value);
}

const digitOrHan = (text: string): bigint | null =>
  text.length === 1 && digitOf(text) >= 0 ? BigInt(digitOf(text)) * ONE : hanValue(text);

const print = (value: bigint): string => {
  const part = (value % ONE).toString().padStart(SCALE, '0').replace(/0+$/, '');
  return `${value / ONE}${part && `.${part}`}`;
};

/** One number as written in folded text → its value as text, with % where it is a percentage; null for none. */
export function numberValue(written: string, next = ''): string | null {
  if (written.startsWith('百分之')) {
    const han = written.slice(3);
    if (han === '百') return '100%';
    const value = digitOrHan(han);
    return value === null ? null : `${print(value)}%`;
  }
  // 06% is a piece of 106%, not a number.
  if (/^0\d/.test(written)) return null;
  if (/^\d/.test(written)) return print(arabicValue(written)) + (written.endsWith('%') ? '%' : '');
  // 二〇二五年: digits one by one are a number only as a year; 七月, 十日: one digit only in a date.
  if (/^[零〇一二三四五六七八九]{4}$/.test(written) && next === '年') return [...written].map(digitOf).join('');
  if (/^[一二三四五六七八九十]$/.test(written))
    return /^[月日]$/.test(next) ? String(written === '十' ? 10 : digitOf(written)) : null;
  const value = hanValue(written);
  return value === null ? null : print(value);
}

/** Folded text → its number form, with offsets. Null where it holds no number. */
export function numberForm(folded: Folded): Folded | null {
  const { text, starts, ends } = folded;
  const out: Folded = { text: '', starts: [], ends: [] };
  let done = 0;
  for (const { value, start, end } of amountsIn(text)) {
    out.text += text.slice(done, start);
    for (let at = done; at < start; at++) {
      out.starts.push(starts[at] ?? 0);
      out.ends.push(ends[at] ?? 0);
    }
    const token = OPEN + value + CLOSE;
    out.text += token;
    for (let at = 0; at < token.length; at++) {
      out.starts.push(starts[start] ?? 0);
      out.ends.push(ends[end - 1] ?? 0);
    }
    done = end;
  }
  if (done === 0) return null;
  out.text += text.slice(done);
  for (let at = done; at < text.length; at++) {
    out.starts.push(starts[at] ?? 0);
    out.ends.push(ends[at] ?? 0);
  }
  return out;
}

/**
 * The number form of a query, or null where it adds nothing or would add noise: a bare 20 at its end is looked for as
 * written (二十大 is not what is meant), while 20条, 0.4219亿 and 四千二百一十九 are amounts.
 */
export function queryNumberForm(folded: Folded): string | null {
  const amounts = [...folded.text.matchAll(NUMBER)].filter(({ 0: written, index }) => {
    const next = folded.text.charAt(index + written.length);
    return numberValue(written, next) !== null && (next !== '' || /[百千万亿%点]|\p{Script=Han}{3}/u.test(written));
  });
  return amounts.length ? (numberForm(folded)?.text ?? null) : null;
}

/** A number form in parts: what stands before its first amount, and each amount with what stands behind it. */
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

/** The amounts of a folded text in order, with their places. */
export function amountsIn(text: string): { value: string; start: number; end: number }[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    const value = numberValue(written, text.charAt(end));
    return value === null ? [] : [{ value, start: index, end }];
  });
}
