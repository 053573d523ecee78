/** Figures in the index, and conditions on their values. */
import { foldText } from '../text/fold.ts';
import { timesOf } from '../text/number-forms.ts';
import type { FigureEntry, FigureRef, Unit } from './index-format.ts';
import { slack, type Range as ValueRange } from '../ask/query.ts';

/** The key of a figure in sets and maps. */
export const figureKey = ({ item, n }: FigureRef): string => `${item}.${n}`;
/** Sorts figures in reading order. */
export const inOrder = (a: FigureRef, b: FigureRef): number => a.item - b.item || a.n - b.n;

export interface Figure extends FigureEntry {
  /** The text of its span. */
  quote: string;
}

/** The number at the beginning of a quote, without its multiplier: 4219 for 4,219万元; NaN if there is none. */
export function writtenNumber(quote: string): number {
  const digits = /^\d+(?:\.\d+)?/.exec(foldText(quote))?.[0];
  return digits === undefined ? NaN : Number(digits);
}

/** 亿元 → 元: the unit without its multiplier, because a query includes the multiplier in its number. */
const withoutMultiplier = (unit: string): { unit: string; times: number } => {
  const match = /^([十百千]?[万亿]|[百千](?!米|克|瓦|伏|卡))(.+)$/u.exec(unit);
  if (!match) return { unit, times: 1 };
  return { unit: match[2] ?? unit, times: timesOf(match[1] ?? '') };
};

/** A condition on values in a base unit, or on numbers as written if no unit was typed. */
export interface Condition {
  /** Base unit; empty for numbers as written. */
  unit: string;
  /** Lowest and highest value that meet the condition. */
  from: number;
  to: number;
}

/**
 * Converts `>90%`, `1000-5000亩`, `<30` to a condition: with a unit it is in base units, so that figures in 公顷 meet a condition in 亩;
 * without a unit it is on the number as written. Null if the collection does not have the unit.
 */
export function readCondition({ min, max, unit }: ValueRange, units: readonly Unit[]): Condition | null {
  const known =
    unit === ''
      ? undefined
      : units.find(([written, base]) => base === unit || withoutMultiplier(written).unit === unit);
  if (unit !== '' && !known) return null;
  const [written, base, factor] = known ?? ['', '', 1];
  const perUnit = base === unit ? 1 : factor / withoutMultiplier(written).times;
  return { unit: base, from: (min - slack(min)) * perUnit, to: (max + slack(max)) * perUnit };
}

/** The number as written, multiplied by the multiplier of its unit: 4219万 for 4219万元; null if there is no value. */
export const numberAsWritten = (value: number | null, [written, , factor]: Unit): number | null =>
  value === null ? null : (value / factor) * withoutMultiplier(written).times;
