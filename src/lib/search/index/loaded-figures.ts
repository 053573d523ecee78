/** The figures of the passages that have been loaded. Of a small collection these are all, so that it is an index of them too. */
import { groupBy } from '../../group-by.ts';
import { foldText } from '../text/fold.ts';
import { toRows } from './columns.ts';
import { FigureIndex } from './figure-index.ts';
import { numberAsWritten, type Condition, type Figure } from './figures.ts';
import type { FigureRef, Unit } from './index-format.ts';
import type { Term } from '../query.ts';
import type { Texts } from './texts.ts';

export class LoadedFigures extends FigureIndex {
  readonly #texts: Texts;
  readonly #all: Figure[] = [];
  protected readonly units: Unit[] = [];
  readonly #byItem = new Map<number, Figure[]>();
  readonly #folded = new Map<Figure, string>();

  constructor(texts: Texts) {
    super();
    this.#texts = texts;
    texts.onPiece = (first, { figures: entries, lines }) => {
      const figures = toRows(entries).map((entry) => {
        const quote = (lines[entry.item] ?? '').slice(...entry.span);
        return { ...entry, item: first + entry.item, quote };
      });
      this.units.push(...figures.map(({ unit }) => unit));
      this.#all.push(...figures);
      for (const [item, own] of groupBy(figures, (figure) => figure.item)) this.#byItem.set(item, own);
    };
  }

  /** The figure itself. Throws when the passage that holds it has not been loaded. */
  at({ item, n }: FigureRef): Figure {
    const found = this.ofItem(item).find((figure) => figure.n === n);
    if (!found) throw new Error(`figure ${n} of item ${item} is not loaded`);
    return found;
  }

  /** The figures of a loaded item. */
  ofItem(item: number): readonly Figure[] {
    return this.#byItem.get(item) ?? [];
  }

  named(words: readonly Term[], concepts: ReadonlySet<string>): Promise<Figure[]> {
    if (words.length === 0) return Promise.resolve([]);
    const isCalled = (figure: Figure): boolean => {
      const name = this.#folded.get(figure) ?? foldText(figure.name, this.#texts.traditional);
      this.#folded.set(figure, name);
      return words.every(({ literals }) => literals.some((literal) => name.includes(literal)));
    };
    return Promise.resolve(
      this.#all.filter((figure) => (figure.concept !== null && concepts.has(figure.concept)) || isCalled(figure)),
    );
  }

  protected around({ unit }: Condition): Promise<{ figure: Figure; value: number }[]> {
    return Promise.resolve(
      this.#all.flatMap((figure) => {
        const [, base] = figure.unit;
        const value = unit === '' ? numberAsWritten(figure.value, figure.unit) : base === unit ? figure.value : null;
        return value === null ? [] : [{ figure, value }];
      }),
    );
  }
}
