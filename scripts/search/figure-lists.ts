/** Figures by every key of their names, hot runs, phrases and single characters included, and by their concepts. */
import { conceptKey, isOfFigures, NAME_PLACES, nameKey } from '../../src/lib/search/index/gram-figures.ts';
import { Dictionary } from './dictionary.ts';
import type { IndexedFigure } from './figure-columns.ts';
import { wholeNumbers } from './growing.ts';
import type { PostingList } from './posting-shards.ts';

/** Which runs have lists: hot ones, beside which longer keys go, and phrases. */
export interface Runs {
  hot: ReadonlySet<string>;
  phrases: ReadonlySet<string>;
}

export class FigureLists {
  readonly #items = wholeNumbers();
  readonly #numbers = wholeNumbers();
  /** Places in the dictionaries; the empty concept is none. */
  readonly #named = wholeNumbers();
  readonly #meant = wholeNumbers();
  readonly #names = new Dictionary();
  readonly #concepts = new Dictionary();

  /** `name`: folded. */
  add(item: number, { n, concept }: IndexedFigure, name: string): void {
    this.#items.push(item);
    this.#numbers.push(n);
    this.#named.push(this.#names.placeOf(name.slice(0, NAME_PLACES)));
    this.#meant.push(this.#concepts.placeOf(concept ?? ''));
  }

  /** The lists of keys that begin with a character from `from` up to `to`, ascending; `keys` are those of the concepts by their ids. */
  between(from: number, to: number, keys: ReadonlyMap<string, string>, runs: Runs): PostingList[] {
    const isWanted = (key: string, at = 0): boolean => key.charCodeAt(at) >= from && key.charCodeAt(at) < to;
    const phrasesOf = Map.groupBy(runs.phrases, (phrase) => phrase.slice(0, 2));
    const runsOf = this.#names.texts.map((name) =>
      Array.from({ length: name.length }, (_, at) =>
        isWanted(name, at) ? keysAt(name, at, runs.hot, phrasesOf).map((key) => ({ key, at })) : [],
      ).flat(),
    );
    const conceptKeys = this.#concepts.texts
      .map((concept) => keys.get(concept))
      .map((key) => (key && isWanted(key) ? key : null));
    const lists = new Map<string, { items: number[]; places: number[] }>();
    const add = (key: string, figure: number, at: number): void => {
      let list = lists.get(key);
      if (!list) lists.set(key, (list = { items: [], places: [] }));
      list.items.push(this.#items.at(figure));
      list.places.push(this.#numbers.at(figure) * NAME_PLACES + at);
    };
    for (let figure = 0; figure < this.#items.length; figure++) {
      const concept = conceptKeys[this.#meant.at(figure)];
      if (concept) add(concept, figure, 0);
      for (const { key, at } of runsOf[this.#named.at(figure)] ?? []) add(key, figure, at);
    }
    return (
      [...lists]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        // A run is asked for in texts and names at once.
        .map(([key, { items, places }]) => ({ key, items, columns: [places], beside: isOfFigures(key) }))
    );
  }
}

/** The keys of one place of a name: its character, the hot runs and the key that begin there, and phrases beyond it. */
function keysAt(
  name: string,
  at: number,
  hot: ReadonlySet<string>,
  phrasesOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const keys: string[] = [];
  let length = 1;
  for (; at + length <= name.length; length++) {
    const run = name.slice(at, at + length);
    keys.push(nameKey(run));
    if (length > 1 && !hot.has(run)) break;
  }
  const phrases = phrasesOf.get(name.slice(at, at + 2)) ?? [];
  return [...keys, ...phrases.filter((one) => one.length > length && name.startsWith(one, at)).map(nameKey)];
}

/** The key of each concept by its id; the main one of its folded names comes first. */
export const conceptKeys = (concepts: readonly { id: string; names: readonly string[] }[]): Map<string, string> =>
  new Map(concepts.map(({ id, names: [name = ''] }, place) => [id, conceptKey(name, place)]));
