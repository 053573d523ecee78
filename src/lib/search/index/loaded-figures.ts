/** The figures of the passages that have been loaded. Of a small collection these are all, so that it is an index of them too. */
import { foldText } from '../text/fold.ts';
import type { FigureIndex } from './figure-index.ts';
import {
  condition,
  distance,
  meets,
  nearestFirst,
  PieceFigures,
  valueAsked,
  type Figure,
  type FigureRef,
  type Unit,
} from './figures.ts';
import type { Range, Term } from '../query.ts';
import type { Texts } from './texts.ts';

export class LoadedFigures implements FigureIndex {
  readonly #texts: Texts;
  readonly #pieces: PieceFigures[] = [];
  readonly #units: Unit[] = [];
  /** The first figure of each item. */
  readonly #byItem = new Map<number, { figures: PieceFigures; at: number }>();

  constructor(texts: Texts, conceptIds: readonly string[]) {
    this.#texts = texts;
    texts.onPiece = (first, { figures: columns }, nameAt, text) => {
      if (!columns) return;
      this.#units.push(...columns.units);
      const figures = new PieceFigures(columns, nameAt, first, text, conceptIds);
      this.#pieces.push(figures);
      figures.items.forEach((item, at) => {
        if (at === 0 || figures.items[at - 1] !== item) this.#byItem.set(item, { figures, at });
      });
    };
  }

  /** The figure itself. Throws when the passage that holds it has not been loaded. */
  at({ item, n }: FigureRef): Figure {
    const found = this.ofItem(item).find((figure) => figure.n === n);
    if (!found) throw new Error(`figure ${n} of item ${item} is not loaded`);
    return found;
  }

  /** The figures of a loaded item. */
  ofItem(item: number): Figure[] {
    const found: Figure[] = [];
    const first = this.#byItem.get(item);
    for (let at = first?.at ?? 0; first && first.figures.items[at] === item; at++) found.push(first.figures.at(at));
    return found;
  }

  named(words: readonly Term[], concepts: ReadonlySet<string>): Promise<FigureRef[]> {
    if (words.length === 0) return Promise.resolve([]);
    // A name that stands in its item can hold a word only where the item does, which one scan of all texts tells.
    const holding = words.map(
      ({ literals }) => new Set(literals.flatMap((literal) => this.#texts.find(literal).items)),
    );
    const called = (figures: PieceFigures, at: number): boolean => {
      const item = figures.items[at] ?? 0;
      if (figures.isNamedInItem(at) && !holding.every((items) => items.has(item))) return false;
      const name = foldText(figures.nameOf(at), this.#texts.traditional);
      return words.every(({ literals }) => literals.some((literal) => name.includes(literal)));
    };
    const meant = (figures: PieceFigures, at: number): boolean => {
      const concept = figures.conceptOf(at);
      return concept !== null && concepts.has(concept);
    };
    return Promise.resolve(
      this.#pieces.flatMap((figures) =>
        [...figures.items].flatMap((item, at) =>
          meant(figures, at) || called(figures, at) ? [{ item, n: figures.numbers[at] ?? 0 }] : [],
        ),
      ),
    );
  }

  inRanges(ranges: readonly Range[]): Promise<Figure[]> {
    const conditions = ranges.map((range) => condition(range, this.#units));
    return Promise.resolve(
      this.#all().filter((figure) => conditions.every((one) => one !== null && meets(figure, one))),
    );
  }

  nearest(range: Range, isWanted: (figure: FigureRef) => boolean, limit: number, most?: number): Promise<FigureRef[]> {
    const wanted = condition(range, this.#units);
    if (!wanted) return Promise.resolve([]);
    const far = this.#all().flatMap((figure) => {
      const value = isWanted(figure) ? valueAsked(figure, wanted) : null;
      return value === null ? [] : [{ figure, by: distance(value, wanted) }];
    });
    return Promise.resolve(nearestFirst(far, wanted, limit, most));
  }

  #all(): Figure[] {
    return this.#pieces.flatMap((figures) => Array.from(figures.items, (_, at) => figures.at(at)));
  }
}
