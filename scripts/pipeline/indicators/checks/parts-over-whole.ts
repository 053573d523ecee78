import { Decimal } from 'decimal.js';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import { told, type Check } from './check.ts';

const sum = (parts: readonly Indicator[]): Decimal =>
  parts.reduce((total, part) => total.plus(part.normalized?.value ?? 0), new Decimal(0));

/** 项目10个，其中续建6个、新建5个: the sum of the parts cannot exceed the whole. */
export const partsOverWhole: Check = (indicators) => {
  const wholes = new Set(indicators.map(({ partOf }) => partOf));
  return indicators.flatMap((whole) => {
    if (!wholes.has(whole.id)) return [];
    const size = whole.normalized;
    if (!size || whole.bound !== 'exact' || whole.unit === '%') return [];
    const parts = indicators.filter((i) => i.partOf === whole.id && i.normalized?.unit === size.unit);
    // 11项前三、4项第一 overlap; a bound that is not exact cannot be added up
    if (/[前第][一二三四五六七八九十\d]/.test(whole.sentence) || parts.some((i) => i.bound !== 'exact')) return [];
    if (parts.length === 0 || sum(parts).lessThanOrEqualTo(size.value)) return [];
    return [{ indicator: whole.id, message: `${told(whole)}，“其中”各项（${parts.map(told).join('、')}）之和大于它` }];
  });
};
