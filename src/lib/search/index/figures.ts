/** Figures as the index keeps them, and conditions on their values. */
import { foldText } from '../text/fold.ts';
import { timesOf } from '../text/number-forms.ts';
import type { FigureEntry, FigureRef, Unit } from './index-format.ts';
import { slack, type Range as ValueRange } from '../ask/query.ts';

/** A figure in sets. */
export const figureKey = ({ item, n }: FigureRef): string => `${item}.${n}`;
/** For sorting: reading order. */
export const inOrder = (a: FigureRef, b: FigureRef): number => a.item - b.item || a.n - b.n;

export interface Figure extends FigureEntry {
  /** What stands at its span. */
  quote: string;
}

/** The number that a quote begins with, without its multiplier: 4219 of 4,219万元; NaN for none. */
export function writtenNumber(quote: string): number {
  const digits = /^\d+(?:\.\d+)?/.exec(foldText(quote))?.[0];
  return digits === undefined ? NaN : Number(digits);
}

/** 亿元 → 元: the unit without the multiplier that a query has already taken into its number. */
const withoutMultiplier = (unit: string): { unit: string; times: number } => {
  const match = /^([十百千]?[万亿]|[百千](?!米|克|瓦|伏|卡))(.+)$/u.exec(unit);
  if (!match) return { unit, times: 1 };
  return { unit: match[2] ?? unit, times: timesOf(match[1] ?? '') };
};

/** A condition ready to be asked: of values in a base unit, or of the numbers as written where no unit was typed. */
export interface Condition {
  /** Base unit; empty for numbers as written. */
  unit: string;
  /** No value below or above meets it. */
  from: number;
  to: number;
}

/**
 * `>90%`, `1000-5000亩`, `<30`: a unit is compared in base units, so that 公顷 answers 亩; without a unit the number as
 * written counts. Null for a unit that the collection does not know.
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

/** The number as written, its multiplier in the unit taken in: 4219万 of 4219万元; null where there is no value. */
export const numberAsWritten = (value: number | null, [written, , factor]: Unit): number | null =>
  value === null ? null : (value / factor) * withoutMultiplier(written).times;
