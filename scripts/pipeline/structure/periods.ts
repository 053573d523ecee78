/** Which period a part of the report speaks of, as the contract writes it: 2024, 2022H1, 2021-2025. */

const DIGITS = '〇零一二三四五六七八九';
/** ２０２５年, 二〇二五年 → 2025年; other Chinese numerals stay. */
export function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0))
    .replace(/[一二][〇零○ＯO0一二三四五六七八九]{3}(?=年)/gu, (year) =>
      [...year].map((c) => (/[○ＯO]/u.test(c) ? 0 : /\d/.test(c) ? c : DIGITS.indexOf(c) - 1)).map((n) => (n === -1 ? 0 : n)).join(''));
}

/** 第十五个五年计划 began 1953 with the first; “十四五” is 2021-2025. */
const PLAN_NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六'];
function fiveYearPlan(text: string): string | null {
  const number = /[“"]?(十[一二三四五六]?|[六七八九])五[”"]?/u.exec(text)?.[1];
  const n = number === undefined ? 0 : PLAN_NUMBERS.indexOf(number) + 1;
  if (n < 6) return null;
  const first = 1981 + (n - 6) * 5;
  return `${String(first)}-${String(first + 4)}`;
}

/** The period that a heading or sentence names; `delivered` is the year in which the report was given. */
export function periodOf(text: string, half: 'review' | 'plan', delivered: number | null): string | null {
  const plain = plainDigits(text);
  const year = /(19\d\d|20\d\d)(?:年|(?=[和与及、]))/u.exec(plain)?.[1];
  const ofHalfYear = /上半年/.test(plain) ? 'H1' : /下半年/.test(plain) ? 'H2' : '';
  if (ofHalfYear && (year ?? delivered) !== null) return `${String(year ?? delivered)}${ofHalfYear}`;
  if (year !== undefined) return year;
  const span = /(?:过去|今后|未来)(?:的)?([五四三])年|^(?:本届)/u.exec(plain)?.[1];
  if (span !== undefined && delivered !== null) {
    const n = { 五: 5, 四: 4, 三: 3 }[span] ?? 5;
    return half === 'review' ? `${String(delivered - n)}-${String(delivered - 1)}` : `${String(delivered)}-${String(delivered + n - 1)}`;
  }
  const plan = fiveYearPlan(plain);
  if (plan !== null) return plan;
  if (delivered !== null && /过去(?:的)?一年|去年|一年来/.test(plain)) return String(delivered - 1);
  if (delivered !== null && /今年|新的?一年/.test(plain)) return String(delivered);
  return null;
}
