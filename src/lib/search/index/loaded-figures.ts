/** The figures of the passages that have been loaded. Of a small collection these are all, so that it is an index of them too. */
import type { FigureIndex } from './figure-index.ts';
import { condition, meets, readFigures, type Figure, type FigureRef, type Unit } from './figures.ts';
import type { Range, Term } from '../query.ts';
import type { Texts } from './texts.ts';

export class LoadedFigures implements FigureIndex {
  readonly #all: Figure[] = [];
  readonly #units: Unit[] = [];
  readonly #byItem = new Map<number, Figure[]>();

  constructor(texts: Texts, conceptIds: readonly string[]) {
    texts.onPiece = (first, { figures }, names, text) => {
      if (!figures) return;
      this.#units.push(...figures.units);
      for (const figure of readFigures(figures, names, first, text, conceptIds, texts.traditional)) {
        this.#all.push(figure);
        const others = this.#byItem.get(figure.item);
        if (others) others.push(figure);
        else this.#byItem.set(figure.item, [figure]);
      }
    };
  }

  /** The figure itself. Throws when the passage that holds it has not been loaded. */
  at({ item, n }: FigureRef): Figure {
    const figure = this.#byItem.get(item)?.find((one) => one.n === n);
    if (!figure) throw new Error(`figure ${n} of item ${item} is not loaded`);
    return figure;
  }

  named(words: readonly Term[], concepts: ReadonlySet<string>): Promise<Figure[]> {
    if (words.length === 0) return Promise.resolve([]);
    const fits = ({ folded, concept }: Figure): boolean =>
      (concept !== null && concepts.has(concept)) ||
      words.every((word) => word.literals.some((literal) => folded.includes(literal)));
    return Promise.resolve(this.#all.filter(fits));
  }

  inRanges(ranges: readonly Range[]): Promise<Figure[]> {
    const conditions = ranges.map((range) => condition(range, this.#units));
    return Promise.resolve(this.#all.filter((figure) => conditions.every((one) => one !== null && meets(figure, one))));
  }
}
