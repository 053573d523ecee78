/** Formats numbers: without digits that the source does not have, in charts scaled to 万 and 亿. */

/** Removes binary rounding errors: 0.1 + 0.2 becomes 0.3. Twelve digits hold every figure of these reports exactly. */
const plain = (value: number): number => Number(value.toPrecision(12));

/** Adds thousands separators and no digits: 158866.59 → 158,866.59. */
export function formatNumber(value: number): string {
  const text = String(Number(plain(value).toFixed(10)));
  // On a slow machine the browser's formatter takes as long as the rest of a chart, so only numbers with an exponent use it.
  if (text.includes('e')) return plain(value).toLocaleString('en-US', { maximumFractionDigits: 10 });
  const [whole = '', rest] = text.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`);
}

const SCALES: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/** Ratios, scores and concentrations are never scaled, because readers would not recognise them. */
const UNSCALED = /^(?:%|个百分点|倍|番|分|天|年|小时|℃)$|\//;

/** The scale for a set of normalised values on one axis, chosen by the largest value. */
export function chartScale(values: readonly number[], unit: string): { factor: number; unit: string } {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (UNSCALED.test(unit)) return { factor: 1, unit };
  const scale = SCALES.find(([, size]) => largest >= size);
  return scale ? { factor: scale[1], unit: scale[0] + unit } : { factor: 1, unit };
}

/** Converts a normalised value to a scale in full precision, for machine-readable output: 42190000 元 in 亿元 → 0.4219. */
export const inScale = (value: number, scale: { factor: number }): number => plain(value / scale.factor);

/** Scales and rounds a normalised value for display, to two decimals, or below 0.1 two significant digits: 42190000, 元 → 4,219万元. */
export function formatChartValue(value: number, unit: string): string {
  const scale = chartScale([value], unit);
  const exact = inScale(value, scale);
  const shown = Number(Math.abs(exact) < 0.1 ? exact.toPrecision(2) : exact.toFixed(2));
  return `${formatNumber(shown)}${scale.unit}`;
}

/**
 * A value in its base unit, rounded to the number of digits of the written figure (four at least): 14030亩 → `约9,353,300平方米`,
 * 4219万元 → `42,190,000元`. A rounded value begins with 约.
 */
export function convertedText(written: string, { value, unit }: { value: number; unit: string }): string {
  const digits = Math.max(4, written.replace(/\D/g, '').replace(/^0+/, '').length);
  const rounded = Number(value.toPrecision(Math.min(digits, 21)));
  return `${rounded === plain(value) ? '' : '约'}${formatNumber(rounded)}${unit}`;
}
