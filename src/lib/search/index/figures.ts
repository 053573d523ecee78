/** Figures as the index keeps them, and conditions on their values. */
import { foldText } from '../text/fold.ts';
import type { FigureColumns } from './index-format.ts';
import { fromSmallNumbers, signedSmallNumber, smallNumber } from './small-numbers.ts';
import type { Range as ValueRange } from '../query.ts';

/** Which figure: what a search finds before the passage that holds it is loaded. */
export interface FigureRef {
  item: number;
  /** N of REPORT.SENTENCE.N */
  n: number;
}

/** A figure in sets. */
export const figureKey = ({ item, n }: FigureRef): string => `${item}.${n}`;

export interface Figure extends FigureRef {
  /** Place of the value in its sentence (of the change or rank where there is no value). */
  span: [number, number];
  /** What stands there. */
  quote: string;
  name: string;
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

/** The figures of a piece of passages, each read from its columns when it is first asked for: most never are. */
export class PieceFigures {
  /** Item of each figure, ascending, and N of its id. */
  readonly items: Int32Array;
  readonly numbers: Int32Array;
  readonly #columns: FigureColumns;
  readonly #starts: Int32Array;
  /** The names that stand elsewhere than in their item, each with its figure. */
  readonly #elsewhere = new Map<number, string>();
  readonly #valueless: ReadonlySet<number>;
  readonly #text: (item: number) => string;
  readonly #conceptIds: readonly string[];
  readonly #made: Figure[] = [];

  /** `nameAt` reads those that stand elsewhere, `first` is the number of the first item, `text` gives the text of an item. */
  constructor(
    columns: FigureColumns,
    nameAt: (at: number) => string,
    first: number,
    text: (item: number) => string,
    conceptIds: readonly string[],
  ) {
    const count = columns.step.length;
    this.items = new Int32Array(count);
    this.numbers = new Int32Array(count);
    this.#starts = new Int32Array(count);
    this.#columns = columns;
    this.#valueless = new Set(fromSmallNumbers(columns.valueless));
    this.#text = text;
    this.#conceptIds = conceptIds;
    let [item, start, n] = [first, 0, 0];
    for (let at = 0; at < count; at++) {
      const step = smallNumber(columns.step, at);
      const by = signedSmallNumber(columns.start, at);
      item += step;
      [start, n] = step > 0 || at === 0 ? [by, 1] : [start + by, n + 1];
      n = columns.oddIds[String(at)] ?? n;
      this.items[at] = item;
      this.numbers[at] = n;
      this.#starts[at] = start;
      if (smallNumber(columns.nameLength, at) === 0) this.#elsewhere.set(at, nameAt(this.#elsewhere.size));
    }
  }

  conceptOf(at: number): string | null {
    return this.#conceptIds[smallNumber(this.#columns.concept, at) - 1] ?? null;
  }

  /** Whether the words of its name stand in its item as they are. */
  isNamedInItem(at: number): boolean {
    return !this.#elsewhere.has(at);
  }

  nameOf(at: number): string {
    const elsewhere = this.#elsewhere.get(at);
    if (elsewhere !== undefined) return elsewhere;
    const end = (this.#starts[at] ?? 0) - smallNumber(this.#columns.gap, at);
    return this.#text(this.items[at] ?? 0).slice(end - smallNumber(this.#columns.nameLength, at), end);
  }

  at(at: number): Figure {
    return (this.#made[at] ??= this.#make(at));
  }

  #make(at: number): Figure {
    const { units, oddUnits, odd, kinds, bounds, periods, ...columns } = this.#columns;
    const item = this.items[at] ?? 0;
    const start = this.#starts[at] ?? 0;
    const end = start + smallNumber(columns.length, at);
    const quote = this.#text(item).slice(start, end);
    const [written, base, factor] = units[oddUnits[String(at)] ?? unitOf(quote, units)] ?? ['', '', 1];
    return {
      item,
      n: this.numbers[at] ?? 0,
      span: [start, end],
      quote,
      name: this.nameOf(at),
      kind: kinds[smallNumber(columns.kind, at)] ?? '',
      bound: bounds[smallNumber(columns.bound, at)] ?? '',
      concept: this.conceptOf(at),
      value: this.#valueless.has(at) ? null : (odd[String(at)] ?? writtenNumber(quote) * factor),
      written,
      base,
      factor,
      period: periods[smallNumber(columns.period, at) - 1] ?? null,
    };
  }
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

/** The value of a figure that a condition asks for; null where it has none of that unit. */
export const valueAsked = (figure: Figure, { unit }: Condition): number | null =>
  unit === '' ? numberAsWritten(figure) : figure.base === unit ? figure.value : null;

/** Whether a figure meets a condition. */
export function meets(figure: Figure, wanted: Condition): boolean {
  const value = valueAsked(figure, wanted);
  return value !== null && wanted.holds(value);
}

/** How far a value lies outside of a condition. */
export const distance = (value: number, { from, to }: Condition): number => Math.max(0, from - value, value - to);

/** The first `limit` by distance, without those further away than `most` times the lower end of the condition. */
export const nearestFirst = (
  far: readonly { figure: FigureRef; by: number }[],
  { from }: Condition,
  limit: number,
  most = Infinity,
): FigureRef[] =>
  far
    .filter(({ by }) => most === Infinity || by <= most * Math.abs(from))
    .sort((a, b) => a.by - b.by)
    .slice(0, limit)
    .map(({ figure }) => figure);
