/** Writes superscript text so that its digits are not read as digits of the line. */

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SQUARED = /(?:[a-zμ]?m|[公千分厘毫]?[里米])$/iu;
const POWER_OF_TEN = /[×xX*]\s*10$/u;

/**
 * `before` is the text before it. Powers become Unicode superscripts, a footnote mark gets brackets, other text is unchanged:
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
