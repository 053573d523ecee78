/** A figure as the index keeps it. */
import type { FigureEntry, Unit } from '../../src/lib/search/index/index-format.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import { placeOf } from '../pipeline/collection/figure-words.ts';

/** N of REPORT.SENTENCE.N */
export const numberOf = ({ id }: Indicator): number => Number(id.slice(id.lastIndexOf('.') + 1));

/** In the base unit, where it has one. */
export const valueOf = ({ value, normalized }: Indicator): number | null => normalized?.value ?? value;
/** 万 may stand in the number or in the unit, which the factor says. */
export const unitOf = ({ unit, value, normalized }: Indicator): Unit => [
  unit,
  normalized?.unit ?? unit,
  value && normalized ? normalized.value / value : 1,
];

/** `item`: where its sentence stands in its piece. */
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
