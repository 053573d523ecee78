/** Draws the comparable figures of a row as bars, and gives their difference in words. */
import type { Indicator } from '../../../schema/indicator.ts';
import { signedChange } from '../../figure/figure-text.ts';
import { formatChartValue, formatNumber } from '../../figure/format-value.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import type { AspectVerdict, FigureRow } from '../comparison/figures.ts';

export interface DrawnGroup {
  /** Measurement id → length of its bar; all lengths are on one scale. */
  lengths: ReadonlyMap<string, number>;
  aspect: AspectVerdict['aspect'];
  unit: string;
}

/** Totals whose ratio is larger are not drawn; their growth and their share of the task are drawn instead. */
const TOO_FAR = 20;
const BARS = 'w-1/12 w-2/12 w-3/12 w-4/12 w-5/12 w-6/12 w-7/12 w-8/12 w-9/12 w-10/12 w-11/12 w-full'.split(' ');

/** The labels of the bars of each aspect; a value needs no label. */
const NAMES = { value: '', change: '增减', share: '计划完成率' } as const;

/** The largest groups of a row whose bars are distinguishable: of values, else of growth and of shares of the task. */
export function drawnGroups({ verdicts }: FigureRow): DrawnGroup[] {
  const drawn = verdicts.flatMap((verdict) => drawnGroup(verdict) ?? []);
  return drawn[0]?.aspect === 'value' ? drawn.slice(0, 1) : drawn;
}

function drawnGroup({ aspect, comparability }: AspectVerdict): DrawnGroup | null {
  const members = comparability.groups[0]?.members ?? [];
  const own = aspect === 'change' ? null : ownUnit(members);
  const numbers = members.flatMap((member) => {
    const level = own === null ? member.normalized?.value : member.value;
    const value = aspect === 'change' ? member.change && signedChange(member.change) : level;
    return value == null ? [] : [[member.id, value] as const];
  });
  const sizes = numbers.map(([, value]) => Math.abs(value)).filter((size) => size > 0);
  if (numbers.length < 2 || sizes.length === 0 || Math.max(...sizes) > TOO_FAR * Math.min(...sizes)) return null;
  const [first] = members;
  const unit = (aspect === 'change' ? first?.change?.unit : (own ?? first?.normalized?.unit)) ?? '';
  return { lengths: new Map(numbers), aspect, unit };
}

/** The unit of all members, if it is not a power of ten of the base unit: a difference of areas in 万亩 is given in 万亩, not in 平方米. */
function ownUnit(members: readonly Indicator[]): string | null {
  const [{ unit, value, normalized } = {}] = members;
  if (unit === undefined || !value || !normalized || members.some((member) => member.unit !== unit)) return null;
  const power = Math.log10(normalized.value / value);
  return Math.abs(power - Math.round(power)) < 1e-6 ? null : unit;
}

/** The bar of a measurement; null if it is not in the group. A fall is a hollow bar. */
export function barMarkup({ id }: Indicator, { lengths, aspect }: DrawnGroup): Markup | null {
  const value = lengths.get(id);
  if (value === undefined) return null;
  const most = Math.max(...[...lengths.values()].map(Math.abs));
  const twelfths = Math.max(1, Math.round((Math.abs(value) / most) * BARS.length));
  const look = value < 0 ? 'border border-ink-2' : 'bg-ink-2';
  return markup`<span class="mt-1 block text-xs text-ink-2" aria-hidden="true" data-skip>
    ${NAMES[aspect]}<span class="mt-1 block h-1.5 ${look} ${BARS[twelfths - 1] ?? ''}" />
  </span>`;
}

/** `相差 5.2亿元`, `数字相同`, for growth `增减相差 3.4 个百分点`; for more than two values, the difference of the highest and the lowest. */
export function differenceText({ lengths, aspect, unit }: DrawnGroup): string {
  const values = [...lengths.values()];
  const by = Math.max(...values) - Math.min(...values);
  if (by === 0) return `${NAMES[aspect] || '数字'}相同`;
  const what = `${NAMES[aspect]}${values.length > 2 ? '最高与最低' : ''}相差`;
  if (unit === '%') return `${what} ${formatNumber(by)} 个百分点`;
  return `${what} ${aspect === 'change' ? `${formatNumber(by)}${unit}` : formatChartValue(by, unit)}`;
}
