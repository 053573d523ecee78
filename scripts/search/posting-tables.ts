/** The items of a large collection → the posting lists that the search loads on demand. */
import { conceptRun, NAME_PLACES } from '../../src/lib/search/index/large-index.ts';
import type { PostingTables, RunTable } from '../../src/lib/search/index/index-format.ts';
import { amountsIn } from '../../src/lib/search/text/number-forms.ts';
import { numberOf } from './figure-entry.ts';
import type { Item } from './flat-sections.ts';
import { Lexicon } from './lexicon.ts';
import type { Packs } from './packs.ts';
import { writeShards, type PostingList } from './posting-shards.ts';
import { RunLists } from './run-lists.ts';
import { ValueShards } from './value-shards.ts';

export class PostingLists {
  readonly #texts: RunLists;
  readonly #names: RunLists;
  /** By value. Columns: start, length, codes of the characters before and after (0 for none). */
  readonly #amounts = new Map<string, { items: number[]; columns: [number[], number[], number[], number[]] }>();
  readonly #values = new ValueShards();
  readonly #lexicon = new Lexicon();
  readonly #fold: (text: string) => string;
  readonly #conceptIds: readonly string[];

  /** `hot`: the number of occurrences above which a run is hot. */
  constructor(hot: number, conceptIds: readonly string[], fold: (text: string) => string) {
    this.#texts = new RunLists(hot);
    this.#names = new RunLists(hot);
    this.#conceptIds = conceptIds;
    this.#fold = fold;
  }

  /** Adds an item by its number. Add items in reading order. */
  add(number: number, { text, figures }: Item): void {
    const folded = this.#fold(text);
    this.#texts.add(number, folded);
    this.#addAmounts(number, folded);
    this.#lexicon.add(folded);
    for (const figure of figures) {
      const concept = figure.concept === null ? '' : conceptRun(this.#conceptIds.indexOf(figure.concept));
      const name = this.#fold(figure.name).slice(0, NAME_PLACES - concept.length) + concept;
      this.#names.add(number, name, numberOf(figure) * NAME_PLACES);
      this.#values.add(number, figure);
    }
  }

  #addAmounts(item: number, text: string): void {
    for (const { value, start, end } of amountsIn(text)) {
      const list = this.#amounts.get(value) ?? { items: [], columns: [[], [], [], []] };
      this.#amounts.set(value, list);
      list.items.push(item);
      const numbers = [start, end - start, text.charCodeAt(start - 1) || 0, text.charCodeAt(end) || 0];
      list.columns.forEach((column, at) => column.push(numbers[at] ?? 0));
    }
  }

  /** Writes all shards to `packs`; returns the first key of each shard. */
  put(packs: Packs): PostingTables {
    const put = (name: 'runs' | 'names', lists: RunLists): RunTable => ({
      starts: writeShards(packs, name, lists.lists()),
      hot: [...lists.hot].join(' '),
    });
    const runs = put('runs', this.#texts);
    const amounts = [...this.#amounts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, list]): PostingList => ({ key, size: list.items.length, ...list }));
    packs.put('lexicon', this.#lexicon.phrases(this.#texts.hot));
    return {
      runs,
      names: put('names', this.#names),
      amounts: writeShards(packs, 'amounts', amounts),
      ...this.#values.put(packs),
    };
  }
}
