/** The figures of the loaded passages, and which of them a query means. */
import { fold, type Traditional } from './fold.ts';
import type { FigureColumns } from './index-format.ts';
import type { Range as ValueRange, Term } from './query.ts';

export interface Figure {
  item: number;
  /** N of REPORT.SENTENCE.N */
  n: number;
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

/** The columns of a piece → its figures; `first` is the number of its first item, `text` gives the text of an item. */
export function readFigures(
  columns: FigureColumns,
  first: number,
  text: (item: number) => string,
  traditional: Traditional,
): Figure[] {
  let item = first;
  return columns.step.map((step, at) => {
    item += step;
    const name = columns.name[at] ?? '';
    const shown = typeof name === 'string' ? name : text(item).slice(name[0], name[0] + name[1]);
    const [written, base, factor] = columns.units[columns.unit[at] ?? -1] ?? ['', '', 1];
    const start = columns.start[at] ?? 0;
    return {
      item,
      n: columns.n[at] ?? 0,
      span: [start, start + (columns.length[at] ?? 0)],
      name: shown,
      folded: fold(shown, traditional).text,
      kind: columns.kinds[columns.kind.charCodeAt(at) - 97] ?? '',
      bound: columns.bounds[columns.bound.charCodeAt(at) - 97] ?? '',
      concept: columns.concepts[columns.concept[at] ?? -1] ?? null,
      value: columns.value[at] ?? null,
      written,
      base,
      factor,
      period: columns.periods[columns.period[at] ?? -1] ?? null,
    };
  });
}

/** 亿元 → 元: the unit without the multiplier that a query has already taken into its number. */
const withoutMultiplier = (unit: string): { unit: string; times: number } => {
  const match = /^([十百千]?[万亿]|[百千](?!米|克|瓦|伏|卡))(.+)$/u.exec(unit);
  if (!match) return { unit, times: 1 };
  let times = 1;
  for (const sign of match[1] ?? '') times *= { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[sign] ?? 1;
  return { unit: match[2] ?? unit, times };
};

/** A condition ready to be asked of figures: in base units where the collection knows the unit, else as written. */
export type Test = (figure: Figure) => boolean;

/**
 * `>90%`, `1000-5000亩`, `<30`: a unit is compared in base units, so that 公顷 answers 亩; without a unit the number as
 * written counts.
 */
export function rangeTest(range: ValueRange, figures: readonly Figure[]): Test {
  const within = (value: number): boolean => {
    // Floats of money in 亿元: equal to the ninth digit is equal.
    const slack = Math.abs(value) * 1e-9;
    return (
      (range.minIn ? value >= range.min - slack : value > range.min + slack) &&
      (range.maxIn ? value <= range.max + slack : value < range.max - slack)
    );
  };
  if (range.unit === '')
    return ({ value, factor, written }) =>
      value !== null && within((value / factor) * withoutMultiplier(written).times);
  const wanted = range.unit;
  const known = figures.find(({ written, base }) => base === wanted || withoutMultiplier(written).unit === wanted);
  if (!known) return () => false;
  const perUnit = known.base === wanted ? 1 : known.factor / withoutMultiplier(known.written).times;
  return ({ value, base }) => value !== null && base === known.base && within(value / perUnit);
}

/** Figures whose name holds every word; without words all of them. */
export function named(figures: readonly Figure[], terms: readonly Term[], concepts: ReadonlySet<string>): Figure[] {
  return figures.filter(
    ({ folded, concept }) =>
      (concept !== null && concepts.has(concept)) ||
      (terms.length > 0 && terms.every((term) => term.literals.some((literal) => folded.includes(literal)))),
  );
}
