/** How numbers are shown: without invented digits, in charts scaled to 万 and 亿. */

/** Binary fractions never show: 0.1 + 0.2 is 0.3. Twelve digits hold every figure of these reports exactly. */
const plain = (value: number): number => Number(value.toPrecision(12));

/** A number with thousands separators and no invented digits: 158866.59 → 158,866.59. */
export function formatNumber(value: number): string {
  const text = String(Number(plain(value).toFixed(10)));
  // A formatter of the browser takes a slow machine as long as all else of a chart; numbers with an exponent are left to it.
  if (text.includes('e')) return plain(value).toLocaleString('en-US', { maximumFractionDigits: 10 });
  const [whole = '', rest] = text.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`);
}

const SCALES: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/** Ratios, scores and concentrations are never scaled; they would not be recognised. */
const UNSCALED = /^(?:%|个百分点|倍|番|分|天|年|小时|℃)$|\//;

/** The scale in which a set of normalised values reads well on one axis: the largest decides. */
export function chartScale(values: readonly number[], unit: string): { factor: number; unit: string } {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (UNSCALED.test(unit)) return { factor: 1, unit };
  const scale = SCALES.find(([, size]) => largest >= size);
  return scale ? { factor: scale[1], unit: scale[0] + unit } : { factor: 1, unit };
}

/** A normalised value in a scale to its last digit, for what machines read: 42190000 元 in 亿元 → 0.4219. */
export const inScale = (value: number, scale: { factor: number }): number => plain(value / scale.factor);

/** A normalised value for the eye, in its scale: two digits after the point or two significant ones. 42190000, 元 → 4,219万元. */
export function formatChartValue(value: number, unit: string): string {
  const scale = chartScale([value], unit);
  const exact = inScale(value, scale);
  const shown = Number(Math.abs(exact) < 0.1 ? exact.toPrecision(2) : exact.toFixed(2));
  return `${formatNumber(shown)}${scale.unit}`;
}

/**
 * A value converted to its base unit, with no more digits than the written figure has (four at least): 14030亩 → `约9,353,300平方米`,
 * 4219万元 → `42,190,000元`. What is rounded says so.
 */
export function convertedText(written: string, { value, unit }: { value: number; unit: string }): string {
  const digits = Math.max(4, written.replace(/\D/g, '').replace(/^0+/, '').length);
  const rounded = Number(value.toPrecision(Math.min(digits, 21)));
  return `${rounded === plain(value) ? '' : '约'}${formatNumber(rounded)}${unit}`;
}
