/** How numbers are shown: without invented digits, in charts scaled to 万 and 亿. */

/** Binary fractions never show: 0.1 + 0.2 is 0.3. Twelve digits hold every figure of these reports exactly. */
const plain = (value: number): number => Number(value.toPrecision(12));

/** A number with thousands separators and no invented digits: 158866.59 → 158,866.59. */
export const formatNumber = (value: number): string =>
  plain(value).toLocaleString('en-US', { maximumFractionDigits: 10 });

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

/** A normalised value in a scale, two digits after the point or two significant ones: 42190000 元 in 亿元 → 0.42. */
export function scaled(value: number, scale: { factor: number }): number {
  const inScale = value / scale.factor;
  return Number(Math.abs(inScale) < 0.1 ? inScale.toPrecision(2) : inScale.toFixed(2));
}

/** A normalised value for a chart label: 42190000, 元 → 4219万元; with the scale of its axis → 0.42亿元. */
export function formatChartValue(value: number, unit: string, scale = chartScale([value], unit)): string {
  return `${formatNumber(scaled(value, scale))}${scale.unit}`;
}
