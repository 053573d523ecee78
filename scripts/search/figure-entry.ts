/** The entry of a figure in the search index. */
import type { FigureEntry, Unit } from '../../src/lib/search/index/index-format.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import { placeOf } from '../pipeline/collection/figure-words.ts';

/** N of REPORT.SENTENCE.N */
export const numberOf = ({ id }: Indicator): number => Number(id.slice(id.lastIndexOf('.') + 1));

/** The value in the base unit if there is one, else as written. */
export const valueOf = ({ value, normalized }: Indicator): number | null => normalized?.value ?? value;
/** Unit, base unit and factor between them; the factor shows whether 万 belongs to the number or to the unit. */
export const unitOf = ({ unit, value, normalized }: Indicator): Unit => [
  unit,
  normalized?.unit ?? unit,
  value && normalized ? normalized.value / value : 1,
];

/** `item`: index of its sentence in the piece. */
export const figureEntry = (figure: Indicator, item: number): FigureEntry => ({
  item,
  n: numberOf(figure),
  span: placeOf(figure),
  name: figure.name,
  kind: figure.kind,
  bound: figure.bound,
  concept: figure.concept,
  period: figure.period,
  value: valueOf(figure),
  unit: unitOf(figure),
});
