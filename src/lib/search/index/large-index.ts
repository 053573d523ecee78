/** The indexes of a collection too large to be read whole: lists of where characters stand, loaded by need. */
import { FigureIndex } from './figure-index.ts';
import type { Condition } from './figures.ts';
import { Grams, itemOfPlace, placeOf, withinItem } from './grams.ts';
import type { FigureRef, PostingTables, Unit, ValueShard } from './index-format.ts';
import { NO_ITEMS, toItems, type Items } from './items.ts';
import { once, type ReadPack } from './pack.ts';
import { formParts } from '../text/number-forms.ts';
import { PostingTable, type Postings } from './postings.ts';
import type { Term } from '../query.ts';
import { sharingMost, type TextIndex } from './text-index.ts';
import { haystack, type Haystack, type Texts } from './texts.ts';

/** Keys by which texts that resemble a run are found. */
const SAMPLES = 8;

export class GramIndex implements TextIndex {
  readonly allLoaded = false;
  readonly #texts: Texts;
  readonly #grams: Grams;
  readonly #amounts: PostingTable;
  /** Recurring phrases of the collection, folded: `lexicon.pack`. */
  readonly vocabulary: () => Promise<readonly Haystack[]>;

  constructor(tables: PostingTables, pack: ReadPack, texts: Texts) {
    this.#texts = texts;
    this.#grams = new Grams(tables.runs, 'runs', pack);
    this.#amounts = new PostingTable('amounts', tables.amounts, pack);
    this.vocabulary = once(async () => [haystack(0, await pack<string[]>('lexicon'))]);
  }

  async find(run: string): Promise<Items> {
    if (run === '') return NO_ITEMS;
    return this.#grams.items(run, async (items, wanted) => {
      await this.#texts.load(items);
      return items.filter((item) => this.#texts.folded(item).includes(wanted));
    });
  }

  /** Amounts one after the other, and what stands before, between and behind them. */
  async findAmount(form: string): Promise<Items> {
    const { lead, amounts } = formParts(form);
    let ends: ReadonlySet<number> | null = null;
    let items = NO_ITEMS;
    for (const [at, { value, after }] of amounts.entries()) {
      const list = await this.#amounts.get(value);
      if (!list) return NO_ITEMS;
      const spans = spansOf(list);
      const before: ReadonlySet<number> | null = at === 0 ? await this.#endsOf(lead) : ends;
      const starts = after.length > 1 ? new Set(await this.#grams.places(after)) : null;
      const fitting: AmountSpan[] = spans.filter(
        ({ start, end, before: char, after: next }) =>
          (at === 0 && lead.length === 1 ? char === lead : before === null || before.has(start)) &&
          (after.length === 1 ? next === after : starts === null || starts.has(end)),
      );
      ends = new Set(fitting.map(({ end }) => end + after.length));
      items = toItems(fitting.map(({ start }) => itemOfPlace(start)));
    }
    return items;
  }

  async alike(run: string): Promise<readonly number[]> {
    const found = sharingMost(await this.#grams.samples(run, SAMPLES));
    await this.#texts.load(found);
    return found;
  }

  /** Places behind a run of two characters and more; null where every place will do. */
  async #endsOf(run: string): Promise<ReadonlySet<number> | null> {
    if (run.length < 2) return null;
    return new Set((await this.#grams.places(run)).map((place) => place + run.length));
  }
}

interface AmountSpan {
  start: number;
  end: number;
  before: string;
  after: string;
}

function spansOf({ items, columns: [starts, lengths, befores, afters] }: Postings): AmountSpan[] {
  const char = (column: readonly number[] | undefined, at: number): string => {
    const code = column?.[at] ?? 0;
    return code === 0 ? '' : String.fromCharCode(code);
  };
  return Array.from(items, (item, at) => {
    const start = placeOf(item, starts?.[at] ?? 0);
    return { start, end: start + (lengths?.[at] ?? 0), before: char(befores, at), after: char(afters, at) };
  });
}

/** Places of one figure in the lists of names, n × NAME_PLACES + place in the name: longer names are listed to this length. */
export const NAME_PLACES = 64;
/** What stands behind the names of figures of a concept, by its place in the directory; no text holds it. */
export const conceptRun = (concept: number): string => `\u0000${String.fromCharCode(0xe000 + concept)}`;

/** A figure as one number, in reading order. */
type Key = number;
const refOf = (key: Key): FigureRef => ({ item: itemOfPlace(key), n: withinItem(key) });

export class GramFigures extends FigureIndex {
  protected readonly units: readonly Unit[];
  readonly #names: Grams;
  /** Unit and lowest value of each shard. */
  readonly #values: PostingTables['values'];
  readonly #pack: ReadPack;
  readonly #conceptIds: readonly string[];

  constructor({ units, names, values }: PostingTables, pack: ReadPack, conceptIds: readonly string[]) {
    super();
    this.units = units;
    this.#names = new Grams(names, 'names', pack);
    this.#values = values;
    this.#pack = pack;
    this.#conceptIds = conceptIds;
  }

  async named(words: readonly Term[], concepts: ReadonlySet<string>): Promise<FigureRef[]> {
    if (words.length === 0) return [];
    const [[first = new Set<Key>(), ...others], meant] = await Promise.all([
      Promise.all(words.map(({ literals }) => this.#holding(literals))),
      this.#holding([...concepts].map((id) => conceptRun(this.#conceptIds.indexOf(id)))),
    ]);
    const called = [...first].filter((key) => others.every((keys) => keys.has(key)));
    return [...new Set([...called, ...meant])].sort((a, b) => a - b).map(refOf);
  }

  async #holding(runs: readonly string[]): Promise<Set<Key>> {
    const places = await Promise.all(runs.map((run) => this.#names.places(run)));
    return new Set(places.flatMap((list) => Array.from(list, figureAt)));
  }

  protected async around({ unit, from, to }: Condition): Promise<{ figure: FigureRef; value: number }[]> {
    const shards = this.#values.flatMap(([of, lowest], shard) => (of === unit ? [{ shard, lowest }] : []));
    const first = shards.filter(({ lowest }) => lowest < from).length - 1;
    const last = shards.filter(({ lowest }) => lowest <= to).length - 1;
    // Those that may hold what meets it, and one to each side.
    const near = shards.slice(Math.max(0, first - 1), last + 2);
    const loaded = await Promise.all(near.map(({ shard }) => this.#pack<ValueShard>(`values-${String(shard)}`)));
    return loaded.flatMap(({ figures }) => figures.map(([value, item, n]) => ({ value, figure: { item, n } })));
  }
}

/** A place in a name → the figure that is called so. */
const figureAt = (place: number): Key => placeOf(itemOfPlace(place), Math.floor(withinItem(place) / NAME_PLACES));
