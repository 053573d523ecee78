/** How a reported figure differs from the promised one, in the unit of the promise. */
import type { Indicator } from '../../schema/indicator.ts';
import type { Relation } from '../../schema/promise.ts';
import { periodText, signedChange } from '../figure/figure-text.ts';
import { formatNumber } from '../figure/format-value.ts';

/** The relation in words, where the figures do not show it. */
export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  'same-figure': '',
  growth: '',
  'level-for-growth': '一处是总量，一处是增减',
  'in-words': '用文字说到',
  part: '说到其中一部分，或较早的阶段',
  restated: '再次列入计划',
};

/**
 * 10万人以上 and 12万人 → `比目标数多2万人`; growth 6% and 6.5% → `比目标数高0.5个百分点`. If the periods differ, both are named. Returns null
 * if the figures are not two levels or two growths, if one is a range, or if the bound of the reported one leaves open which is larger.
 */
export function difference(promised: Indicator, told: Indicator, relation: Relation): string | null {
  const sides =
    relation === 'same-figure' ? levels(promised, told) : relation === 'growth' ? growths(promised, told) : null;
  if (!sides) return null;
  const by = Number((sides.told - sides.promised).toPrecision(9));
  if ((sides.bound === 'over' && by < 0) || (sides.bound === 'under' && by > 0)) return null;
  if (promised.period === told.period || told.period === null) return saying(sides, by, '');
  const due = promised.period === null ? '' : `${periodText(promised.period)}的`;
  return `${saying(sides, by, due)}（这是${periodText(told.period)}的数）`;
}

function saying({ unit, bound }: Sides, by: number, due: string): string {
  if (by === 0) return `与${due}目标数相同`;
  const [more, less, named] = unit === '%' ? ['高', '低', '个百分点'] : ['多', '少', unit];
  const number = `${bound === 'about' ? '约' : ''}${formatNumber(Math.abs(by))}${named}`;
  return `比${due}目标数${by > 0 ? more : less}${number}${bound === 'over' || bound === 'under' ? '以上' : ''}`;
}

interface Sides {
  promised: number;
  told: number;
  unit: string;
  bound: Indicator['bound'];
}

function levels(promised: Indicator, told: Indicator): Sides | null {
  if (promised.value === null || told.value === null || promised.valueMax !== null || told.valueMax !== null)
    return null;
  const { bound } = told;
  if (promised.unit === told.unit) return { promised: promised.value, told: told.value, unit: promised.unit, bound };
  const [a, b] = [promised.normalized, told.normalized];
  if (!a || !b || a.unit !== b.unit || promised.value === 0 || a.value === 0) return null;
  return { promised: promised.value, told: (b.value / a.value) * promised.value, unit: promised.unit, bound };
}

function growths({ change: promised }: Indicator, { change: told }: Indicator): Sides | null {
  if (!promised || !told || promised.valueMax !== null || told.valueMax !== null) return null;
  if (promised.unit !== '%' || told.unit !== '%') return null;
  return { promised: signedChange(promised), told: signedChange(told), unit: '%', bound: told.bound };
}
