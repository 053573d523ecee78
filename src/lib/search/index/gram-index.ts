/** The index of texts of a large collection: lists of where characters stand, loaded by need. */
import { itemOfPlace, placeOf, type Grams } from './grams.ts';
import { NO_ITEMS, toItems, type Items } from './items.ts';
import { formParts } from '../text/number-forms.ts';
import type { Postings, PostingTable } from './postings.ts';
import { sharingMost, type TextIndex } from './text-index.ts';
import type { Haystack, Texts } from './texts.ts';

/** Keys by which texts that resemble a run are found. */
const SAMPLES = 8;

export interface GramTables {
  /** Where every run stands. */
  grams: Grams;
  /** Amounts: start, length, and the characters before and after, 0 for none. */
  amounts: PostingTable;
  /** Recurring phrases of the collection. */
  lexicon: () => Promise<Haystack>;
}

export class GramIndex implements TextIndex {
  readonly allLoaded = false;
  readonly #texts: Texts;
  readonly #tables: GramTables;
  #lexicon: Haystack | null = null;

  constructor(texts: Texts, tables: GramTables) {
    this.#texts = texts;
    this.#tables = tables;
  }

  async find(run: string): Promise<Items> {
    if (run === '') return NO_ITEMS;
    return this.#tables.grams.items(run, async (items, wanted) => {
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
      const list = await this.#tables.amounts.get(value);
      if (!list) return NO_ITEMS;
      const spans = spansOf(list);
      const before: ReadonlySet<number> | null = at === 0 ? await this.#endsOf(lead) : ends;
      const starts = after.length > 1 ? new Set(await this.#tables.grams.places(after)) : null;
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
    const found = sharingMost(await this.#tables.grams.samples(run, SAMPLES));
    await this.#texts.load(found);
    return found;
  }

  async vocabulary(): Promise<readonly Haystack[]> {
    this.#lexicon ??= await this.#tables.lexicon();
    return [this.#lexicon];
  }

  /** Places behind a run of two characters and more; null where every place will do. */
  async #endsOf(run: string): Promise<ReadonlySet<number> | null> {
    if (run.length < 2) return null;
    return new Set((await this.#tables.grams.places(run)).map((place) => place + run.length));
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
