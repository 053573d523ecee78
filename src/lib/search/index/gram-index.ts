/** The index of texts of a large collection: lists of where characters stand, loaded by need. */
import { Grams, itemOfPlace, placeOf } from './grams.ts';
import type { LexiconHead, PostingTables } from './index-format.ts';
import { NO_ITEMS, toItems, type Items } from './items.ts';
import { linesOf, once, type ReadPack } from './pack.ts';
import { formParts } from '../text/number-forms.ts';
import { PostingTable, type Postings } from './postings.ts';
import { sharingMost, type TextIndex } from './text-index.ts';
import { haystack, type Haystack, type Texts } from './texts.ts';

/** Keys by which texts that resemble a run are found. */
const SAMPLES = 8;

export class GramIndex implements TextIndex {
  readonly allLoaded = false;
  readonly #texts: Texts;
  readonly #grams: Grams;
  readonly #amounts: PostingTable;
  /** Recurring phrases of the collection. */
  readonly vocabulary: () => Promise<readonly Haystack[]>;

  constructor(tables: PostingTables, pack: ReadPack, texts: Texts) {
    this.#texts = texts;
    this.#grams = new Grams(tables.runs, 'runs', pack);
    this.#amounts = new PostingTable('amounts', tables.amounts, pack);
    this.vocabulary = once(async () => [haystack(0, linesOf((await pack<LexiconHead>('lexicon')).body))]);
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
  const char = (column: Int32Array | undefined, at: number): string => {
    const code = column?.[at] ?? 0;
    return code === 0 ? '' : String.fromCharCode(code);
  };
  return Array.from(items, (item, at) => {
    const start = placeOf(item, starts?.[at] ?? 0);
    return { start, end: start + (lengths?.[at] ?? 0), before: char(befores, at), after: char(afters, at) };
  });
}
