/** The figures of a piece of passages → columns (index-format.ts says what each is). */
import type { FigureColumns } from '../../src/lib/search/index/index-format.ts';
import type { Indicator } from '../../src/schema/indicator.ts';

/** What the index keeps of a measurement. */
export type IndexedFigure = Pick<
  Indicator,
  'name' | 'kind' | 'bound' | 'concept' | 'unit' | 'value' | 'normalized' | 'period'
> & {
  /** N of REPORT.SENTENCE.N */
  n: number;
  /** Place of the value in its sentence, of the change or rank where there is no value. */
  span: readonly [number, number];
};

export const indexedFigure = (figure: Indicator): IndexedFigure => ({
  n: Number(figure.id.slice(figure.id.lastIndexOf('.') + 1)),
  span: figure.span ?? figure.change?.span ?? figure.rank?.span ?? [0, 0],
  name: figure.name,
  kind: figure.kind,
  bound: figure.bound,
  concept: figure.concept,
  unit: figure.unit,
  value: figure.value,
  normalized: figure.normalized,
  period: figure.period,
});

/** The items of the piece in order, each with its figures; ids of the directory's concepts. */
export function figureColumns(
  items: readonly { figures: readonly IndexedFigure[] }[],
  conceptIds: readonly string[],
): FigureColumns {
  const figures = items.flatMap(({ figures: own }, item) => own.map((figure) => ({ item, ...figure })));
  const units: FigureColumns['units'] = [];
  const values = figures.map((figure) => unitOfFigure(figure, units));
  return {
    item: figures.map(({ item }) => item),
    n: figures.map(({ n }) => n),
    start: figures.map(({ span: [start] }) => start),
    length: figures.map(({ span: [start, end] }) => end - start),
    name: figures.map(({ name }) => name),
    kind: figures.map(({ kind }) => kind),
    bound: figures.map(({ bound }) => bound),
    concept: figures.map(({ concept }) => (concept === null ? -1 : conceptIds.indexOf(concept))),
    period: figures.map(({ period }) => period),
    value: values.map(({ value }) => value),
    unit: values.map(({ unit }) => unit),
    units,
  };
}

/** The value of a figure in its base unit, and the place of its unit in the table, which takes it up where it is new. */
export function unitOfFigure(
  { unit, value, normalized }: IndexedFigure,
  units: FigureColumns['units'],
): { unit: number; value: number | null } {
  const base = normalized?.unit ?? unit;
  // Of the units that are written alike the factor says which: 万 may stand in the number or in the unit.
  const factor = value && normalized ? normalized.value / value : 1;
  const known = units.findIndex(([written, to]) => written === unit && to === base);
  return {
    unit: known < 0 ? units.push([unit, base, factor]) - 1 : known,
    value: normalized?.value ?? value,
  };
}
