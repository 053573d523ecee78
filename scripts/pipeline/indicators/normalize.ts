import { Decimal } from 'decimal.js';
import { parseUnit } from '../../../src/catalogue/units.ts';

/** A value in the base unit of its dimension, in decimal arithmetic: 4219, 万元 → 42190000 元. Null for an unknown unit. */
export function normalize(value: number, unit: string): { value: number; unit: string } | null {
  if (unit === '') return null;
  const written = parseUnit(unit);
  if (!written) return null;
  const [numerator, denominator] = written.unit.factor;
  // Products of so few digits are exact but for the last place of a double, which these digits round away.
  if (denominator === 1)
    return { value: Number((value * written.multiplier * numerator).toPrecision(15)), unit: written.unit.base };
  const base = new Decimal(value).times(written.multiplier).times(numerator).dividedBy(denominator);
  return { value: base.toSignificantDigits(15).toNumber(), unit: written.unit.base };
}
