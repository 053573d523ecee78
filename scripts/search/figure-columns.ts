/** The figures of a piece of passages → columns (index-format.ts says what each is). */
import type { FigureColumns } from '../../src/lib/search/index/index-format.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Span } from '../../src/schema/vocabulary.ts';

/** N of REPORT.SENTENCE.N */
export const numberOf = ({ id }: Indicator): number => Number(id.slice(id.lastIndexOf('.') + 1));

/** The items of the piece in order, each with its figures; ids of the directory's concepts. */
export function figureColumns(
  items: readonly { figures: readonly Indicator[] }[],
  conceptIds: readonly string[],
): FigureColumns {
  const figures = items.flatMap(({ figures: own }, item) => own.map((figure) => ({ item, figure })));
  const spans = figures.map(({ figure: { span, change, rank } }): Span => span ?? change?.span ?? rank?.span ?? [0, 0]);
  const units: FigureColumns['units'] = [];
  const values = figures.map(({ figure }) => unitOfFigure(figure, units));
  return {
    item: figures.map(({ item }) => item),
    n: figures.map(({ figure }) => numberOf(figure)),
    start: spans.map(([start]) => start),
    length: spans.map(([start, end]) => end - start),
    name: figures.map(({ figure }) => figure.name),
    kind: figures.map(({ figure }) => figure.kind),
    bound: figures.map(({ figure }) => figure.bound),
    concept: figures.map(({ figure: { concept } }) => (concept === null ? -1 : conceptIds.indexOf(concept))),
    period: figures.map(({ figure }) => figure.period),
    value: values.map(({ value }) => value),
    unit: values.map(({ unit }) => unit),
    units,
  };
}

/** The value of a figure in its base unit, and the place of its unit in the table, which takes it up where it is new. */
export function unitOfFigure(
  { unit, value, normalized }: Indicator,
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
