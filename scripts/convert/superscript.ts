/** What is set higher than the line, written so that it is not taken for a digit of the line. */

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SQUARED = /(?:[a-zμ]?m|[公千分厘毫]?[里米])$/iu;
const POWER_OF_TEN = /[×xX*]\s*10$/u;

/**
 * `before` is the text in front of it. Powers become signs, the mark of a note gets brackets, other words stay:
 *
 *     6400m|2 → m²    3.5公里|2 → 公里²    1.2×10|8 → 10⁸    示范村|1|12个 → 示范村[1]12个
 */
export function superscript(raised: string, before: string): string {
  const text = raised.trim();
  if (!/^\d{1,3}(?:[,，、-]\d{1,3})*$/u.test(text)) return raised;
  if ((/^[23]$/u.test(text) && SQUARED.test(before)) || (/^\d+$/u.test(text) && POWER_OF_TEN.test(before)))
    return text.replace(/\d/gu, (digit) => POWERS.charAt(Number(digit)));
  return `[${text}]`;
}
