/** Figures as the index keeps them, and conditions on their values. */
import { foldText, type Traditional } from '../text/fold.ts';
import type { FigureColumns } from './index-format.ts';
import { fromSmallNumbers } from './small-numbers.ts';
import type { Range as ValueRange } from '../query.ts';

/** Which figure: what a search finds before the passage that holds it is loaded. */
export interface FigureRef {
  item: number;
  /** N of REPORT.SENTENCE.N */
  n: number;
}

export interface Figure extends FigureRef {
  /** Place of the value in its sentence (of the change or rank where there is no value). */
  span: [number, number];
  name: string;
  /** The name, folded. */
  folded: string;
  kind: string;
  bound: string;
  concept: string | null;
  /** In the base unit; null where it is known by its change or rank alone. */
  value: number | null;
  written: string;
  base: string;
  /** Base units in one written unit. */
  factor: number;
  period: string | null;
}

/** The columns of a piece, and the names that stand elsewhere → its figures; `first` is the number of its first item, `text` gives the text of an item. */
export function readFigures(
  columns: FigureColumns,
  names: readonly string[],
  first: number,
  text: (item: number) => string,
  conceptIds: readonly string[],
  traditional: Traditional,
): Figure[] {
  const [steps, lengths, gaps, nameLengths] = [columns.step, columns.length, columns.gap, columns.nameLength].map(
    (one) => fromSmallNumbers(one),
  );
  const starts = fromSmallNumbers(columns.start, true);
  const [kinds, bounds, concepts, periods] = [columns.kind, columns.bound, columns.concept, columns.period].map((one) =>
    fromSmallNumbers(one),
  );
  const valueless = new Set(fromSmallNumbers(columns.valueless));
  let [item, start, n, strange] = [first, 0, 0, 0];
  return (steps ?? []).map((step, at) => {
    item += step;
    const here = text(item);
    [start, n] = step > 0 || at === 0 ? [starts[at] ?? 0, 1] : [start + (starts[at] ?? 0), n + 1];
    n = columns.oddIds[String(at)] ?? n;
    const end = start + (lengths?.[at] ?? 0);
    const nameEnd = start - (gaps?.[at] ?? 0);
    const nameLength = nameLengths?.[at] ?? 0;
    const name = nameLength ? here.slice(nameEnd - nameLength, nameEnd) : (names[strange++] ?? '');
    const quote = here.slice(start, end);
    const [written, base, factor] = columns.units[columns.oddUnits[String(at)] ?? unitOf(quote, columns.units)] ?? [
      '',
      '',
      1,
    ];
    const value = valueless.has(at) ? null : (columns.odd[String(at)] ?? writtenNumber(quote) * factor);
    return {
      item,
      n,
      span: [start, end],
      name,
      folded: foldText(name, traditional),
      kind: columns.kinds[kinds?.[at] ?? -1] ?? '',
      bound: columns.bounds[bounds?.[at] ?? -1] ?? '',
      concept: conceptIds[(concepts?.[at] ?? 0) - 1] ?? null,
      value,
      written,
      base,
      factor,
      period: columns.periods[(periods?.[at] ?? 0) - 1] ?? null,
    };
  });
}

/** Place of the longest unit that a quote ends with; -1 for none. */
export function unitOf(quote: string, units: FigureColumns['units']): number {
  let best = -1;
  units.forEach(([written], at) => {
    if (quote.endsWith(written) && written.length > (units[best]?.[0].length ?? -1)) best = at;
  });
  return best;
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
  let times = 1;
  for (const sign of match[1] ?? '') times *= { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[sign] ?? 1;
  return { unit: match[2] ?? unit, times };
};

/** A unit as written in the collection, the base unit, and how many base units it is. */
export type Unit = FigureColumns['units'][number];

/** A condition ready to be asked: of values in a base unit, or of the numbers as written where no unit was typed. */
export interface Condition {
  /** Base unit; empty for numbers as written. */
  unit: string;
  /** No value below or above meets it. */
  from: number;
  to: number;
  holds: (value: number) => boolean;
}

/**
 * `>90%`, `1000-5000亩`, `<30`: a unit is compared in base units, so that 公顷 answers 亩; without a unit the number as
 * written counts. Null for a unit that the collection does not know.
 */
export function condition({ min, max, minIn, maxIn, unit }: ValueRange, units: readonly Unit[]): Condition | null {
  const known =
    unit === ''
      ? undefined
      : units.find(([written, base]) => base === unit || withoutMultiplier(written).unit === unit);
  if (unit !== '' && !known) return null;
  const [written, base, factor] = known ?? ['', '', 1];
  const perUnit = base === unit ? 1 : factor / withoutMultiplier(written).times;
  // Floats of money in 亿元: equal to the ninth digit is equal.
  const slack = (value: number): number => Math.abs(value) * 1e-9;
  return {
    unit: base,
    from: (min - slack(min)) * perUnit,
    to: (max + slack(max)) * perUnit,
    holds(inBase) {
      const value = inBase / perUnit;
      return (
        (minIn ? value >= min - slack(value) : value > min + slack(value)) &&
        (maxIn ? value <= max + slack(value) : value < max - slack(value))
      );
    },
  };
}

/** The number as written, its multiplier in the unit taken in: 4219万 of 4219万元; null where there is no value. */
export const numberAsWritten = ({
  value,
  factor,
  written,
}: Pick<Figure, 'value' | 'factor' | 'written'>): number | null =>
  value === null ? null : (value / factor) * withoutMultiplier(written).times;

/** Whether a figure meets a condition. */
export function meets(figure: Figure, { unit, holds }: Condition): boolean {
  const value = unit === '' ? numberAsWritten(figure) : figure.base === unit ? figure.value : null;
  return value !== null && holds(value);
}
