/** The items of a large collection → the lists that are loaded by need. Holds columns of numbers, two bytes a character of text. */
import type { PostingTables } from '../../src/lib/search/index/index-format.ts';
import { foldText } from '../../src/lib/search/text/fold.ts';
import { AmountLists } from './amount-lists.ts';
import { conceptKeys, FigureLists } from './figure-lists.ts';
import type { Item } from './flat-sections.ts';
import { FoldedTexts } from './folded-texts.ts';
import { GramLists } from './gram-lists.ts';
import { Lexicon } from './lexicon.ts';
import type { Packs } from './packs.ts';
import { writeShards, type PostingList } from './posting-shards.ts';
import { ValueShards } from './value-shards.ts';

/** Places of a phrase, for each report of the collection, from which on it has a list of its own. */
const RECURRING = 0.5;

export interface ListOptions {
  /** How many there are. */
  reports: number;
  /** Of the directory, each with the names it goes by, the main one first. */
  concepts: readonly { id: string; names: readonly string[] }[];
  /** Places of a run from which on it is hot. */
  hot: number;
  /** Places sorted at a time. */
  atOnce: number;
}

export class PostingLists {
  readonly #texts = new FoldedTexts();
  readonly #figures = new FigureLists();
  readonly #amounts = new AmountLists();
  readonly #values = new ValueShards();
  readonly #lexicon = new Lexicon();
  readonly #fold: (text: string) => string;

  constructor(fold: (text: string) => string) {
    this.#fold = fold;
  }

  /** An item by its number; they come in reading order. */
  add(number: number, { text, figures }: Item): void {
    const folded = this.#fold(text);
    this.#texts.add(number, folded);
    this.#amounts.add(number, folded);
    this.#lexicon.add(folded);
    for (const figure of figures) {
      this.#figures.add(number, figure, this.#fold(figure.name));
      this.#values.add(number, figure);
    }
  }

  /** Puts every shard, and returns where each kind of list begins. */
  async put(packs: Packs, { reports, concepts, hot, atOnce }: ListOptions): Promise<PostingTables> {
    const called = concepts.map(({ id, names }) => ({ id, names: names.map((name) => foldText(name)) }));
    const named = called.flatMap(({ names }) => names).filter(({ length }) => length > 1);
    const grams = new GramLists(this.#texts, {
      most: hot,
      phrases: named,
      recurring: Math.ceil(reports * RECURRING),
      atOnce,
    });
    const runs = await writeShards(packs, 'runs', this.#runs(grams, conceptKeys(called), named), 1);
    const amounts = await writeShards(packs, 'amounts', this.#amounts.lists(), 4);
    await packs.putLines('lexicon', {}, this.#lexicon.phrases(grams.hot));
    return {
      hot: [...grams.hot].join(' '),
      phrases: grams.recurring.join(' '),
      runs,
      amounts,
      ...(await this.#values.put(packs)),
    };
  }

  /** The lists of texts and those of figures beside them, a part after the other. */
  *#runs(grams: GramLists, keys: ReadonlyMap<string, string>, named: readonly string[]): Iterable<PostingList> {
    for (const { from, to, lists } of grams.parts()) {
      const ofText = [...lists].map(({ key, items, places }) => ({ key, items, columns: [places] }));
      const phrases = new Set([...named, ...grams.recurring]);
      yield* merged(ofText, this.#figures.between(from, to, keys, { hot: grams.hot, phrases }));
    }
  }
}

/** Two lists ascending by key → one. */
function* merged(long: Iterable<PostingList>, short: readonly PostingList[]): Iterable<PostingList> {
  let at = 0;
  for (const list of long) {
    for (let next = short[at]; next && next.key < list.key; next = short[++at]) yield next;
    yield list;
  }
  yield* short.slice(at);
}
