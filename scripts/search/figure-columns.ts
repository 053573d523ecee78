/** The figures of a piece of passages → columns (index-format.ts says what each is). */
import { unitOf, writtenNumber } from '../../src/lib/search/index/figures.ts';
import type { FigureColumns } from '../../src/lib/search/index/index-format.ts';
import { toSmallNumbers } from '../../src/lib/search/index/small-numbers.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import { BOUNDS, KINDS } from '../../src/schema/vocabulary.ts';

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

/** The items of the piece in order, each with its figures; ids of the directory's concepts. Names that stand elsewhere come apart. */
export function figureColumns(
  items: readonly { text: string; figures: readonly IndexedFigure[] }[],
  conceptIds: readonly string[],
): { columns: FigureColumns; names: string[] } {
  const [step, start, length, gap, nameLength]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  const [kind, bound, concept, period]: [number[], number[], number[], number[]] = [[], [], [], []];
  const unit: { quote: string; place: number }[] = [];
  const names: string[] = [];
  const units: FigureColumns['units'] = [];
  const periods: string[] = [];
  const valueless: number[] = [];
  const odd: Record<string, number> = {};
  const oddIds: Record<string, number> = {};
  let lastItem = 0;
  items.forEach(({ text, figures }, item) => {
    let lastStart = 0;
    let n = 0;
    for (const figure of figures) {
      const at = step.length;
      if (figure.n !== ++n) oddIds[String(at)] = n = figure.n;
      const { span } = figure;
      // The name nearest before the value; the same words may stand earlier in the sentence too.
      const place = text.lastIndexOf(figure.name, Math.max(0, span[0] - figure.name.length));
      const before = place >= 0 ? span[0] - place - figure.name.length : -1;
      step.push(item - lastItem);
      start.push(span[0] - lastStart);
      length.push(span[1] - span[0]);
      gap.push(Math.max(0, before));
      nameLength.push(before >= 0 ? figure.name.length : 0);
      if (before < 0) names.push(figure.name);
      [lastItem, lastStart] = [item, span[0]];
      kind.push(KINDS.indexOf(figure.kind));
      bound.push(BOUNDS.indexOf(figure.bound));
      concept.push(figure.concept === null ? 0 : conceptIds.indexOf(figure.concept) + 1);
      const { unit: known, value } = unitOfFigure(figure, units);
      unit.push({ quote: text.slice(...span), place: known });
      period.push(figure.period === null ? 0 : indexIn(periods, figure.period) + 1);
      if (value === null) valueless.push(at);
      else if (writtenNumber(text.slice(...span)) * (units[known]?.[2] ?? 1) !== value) odd[String(at)] = value;
    }
  });
  const columns: FigureColumns = {
    step: toSmallNumbers(step),
    start: toSmallNumbers(start, true),
    length: toSmallNumbers(length),
    gap: toSmallNumbers(gap),
    nameLength: toSmallNumbers(nameLength),
    kind: toSmallNumbers(kind),
    bound: toSmallNumbers(bound),
    concept: toSmallNumbers(concept),
    units,
    // Only now are all the units known among which the reader will choose.
    oddUnits: Object.fromEntries(
      unit.flatMap(({ quote, place }, at) => (unitOf(quote, units) === place ? [] : [[String(at), place]])),
    ),
    period: toSmallNumbers(period),
    periods,
    valueless: toSmallNumbers(valueless),
    odd,
    oddIds,
    kinds: [...KINDS],
    bounds: [...BOUNDS],
  };
  return { columns, names };
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

function indexIn(list: string[], value: string): number {
  const at = list.indexOf(value);
  return at >= 0 ? at : list.push(value) - 1;
}
