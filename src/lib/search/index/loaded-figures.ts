/** The figures of the loaded passages. In a small collection these are all figures, so they also serve as the figure index. */
import { groupBy } from '../../group-by.ts';
import { foldText } from '../text/fold.ts';
import { toRows } from './columns.ts';
import { figureIndex, type FigureIndex } from './figure-index.ts';
import { numberAsWritten, type Figure } from './figures.ts';
import type { FigureRef, Unit } from './index-format.ts';
import type { Term } from '../ask/query.ts';
import type { Texts } from './texts.ts';

export interface LoadedFigures {
  /** Returns a figure. Throws if its passage has not been loaded. */
  at(ref: FigureRef): Figure;
  /** The figures of a loaded item. */
  ofItem(item: number): readonly Figure[];
  /** An index of the loaded figures. */
  index: FigureIndex;
}

export function loadedFigures(texts: Texts): LoadedFigures {
  const all: Figure[] = [];
  const units: Unit[] = [];
  const byItem = new Map<number, Figure[]>();
  const folded = new Map<Figure, string>();
  texts.onPiece = (first, { figures: entries, lines }) => {
    const figures = toRows(entries).map((entry) => {
      const quote = (lines[entry.item] ?? '').slice(...entry.span);
      return { ...entry, item: first + entry.item, quote };
    });
    units.push(...figures.map(({ unit }) => unit));
    all.push(...figures);
    for (const [item, own] of groupBy(figures, (figure) => figure.item)) byItem.set(item, own);
  };
  const ofItem = (item: number): readonly Figure[] => byItem.get(item) ?? [];
  const isCalled = (figure: Figure, words: readonly Term[]): boolean => {
    const name = folded.get(figure) ?? foldText(figure.name, texts.traditional);
    folded.set(figure, name);
    return words.every(({ literals }) => literals.some((literal) => name.includes(literal)));
  };
  const valueOf = ({ value, unit }: Figure, wanted: string): number | null =>
    wanted === '' ? numberAsWritten(value, unit) : unit[1] === wanted ? value : null;
  return {
    ofItem,
    at({ item, n }) {
      const found = ofItem(item).find((figure) => figure.n === n);
      if (!found) throw new Error(`figure ${n} of item ${item} is not loaded`);
      return found;
    },
    index: figureIndex({
      units,
      named: (words, concepts) =>
        Promise.resolve(
          all.filter(
            (figure) =>
              words.length > 0 &&
              ((figure.concept !== null && concepts.has(figure.concept)) || isCalled(figure, words)),
          ),
        ),
      around: ({ unit }) =>
        Promise.resolve(
          all.flatMap((figure) => {
            const value = valueOf(figure, unit);
            return value === null ? [] : [{ figure, value }];
          }),
        ),
    }),
  };
}
