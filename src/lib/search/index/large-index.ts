/** The indexes of a collection that is too large to be loaded whole: posting lists of character runs, loaded by need. */
import { figureIndex, type FigureIndex } from './figure-index.ts';
import { gramsOf, itemOfPlace, placeOf, withinItem } from './grams.ts';
import type { FigureRef, PostingTables, ValueShard } from './index-format.ts';
import { NO_ITEMS, toItems } from './items.ts';
import { once, type ReadPack } from './pack.ts';
import { formParts } from '../text/number-forms.ts';
import { postingTable, type Postings } from './postings.ts';
import { sharingMost, type TextIndex } from './text-index.ts';
import { haystack, type Texts } from './texts.ts';

/** Number of keys used to find texts that resemble a run. */
const SAMPLES = 8;

export function gramIndex(tables: PostingTables, pack: ReadPack, texts: Texts): TextIndex {
  const grams = gramsOf(tables.runs, 'runs', pack);
  const amountLists = postingTable('amounts', tables.amounts, pack);
  /** The positions after a run of two or more characters; null for a shorter run, which does not limit the positions. */
  const endsOf = async (run: string): Promise<ReadonlySet<number> | null> =>
    run.length < 2 ? null : new Set((await grams.places(run)).map((place) => place + run.length));
  return {
    allLoaded: false,
    // Recurring phrases of the collection, folded.
    vocabulary: once(async () => [haystack(0, await pack<string[]>('lexicon'))]),
    async find(run) {
      if (run === '') return NO_ITEMS;
      return grams.items(run, async (items, wanted) => {
        await texts.load(items);
        return items.filter((item) => texts.folded(item).includes(wanted));
      });
    },
    // Match the amounts one after the other, and the text before, between and after them.
    async findAmount(form) {
      const { lead, amounts } = formParts(form);
      let ends: ReadonlySet<number> | null = null;
      let items = NO_ITEMS;
      for (const [at, { value, after }] of amounts.entries()) {
        const list = await amountLists.get(value);
        if (!list) return NO_ITEMS;
        const before: ReadonlySet<number> | null = at === 0 ? await endsOf(lead) : ends;
        const starts = after.length > 1 ? new Set(await grams.places(after)) : null;
        const fitting: AmountSpan[] = spansOf(list).filter(
          ({ start, end, before: char, after: next }) =>
            (at === 0 && lead.length === 1 ? char === lead : before === null || before.has(start)) &&
            (after.length === 1 ? next === after : starts === null || starts.has(end)),
        );
        ends = new Set(fitting.map(({ end }) => end + after.length));
        items = toItems(fitting.map(({ start }) => itemOfPlace(start)));
      }
      return items;
    },
    async alike(run) {
      const found = sharingMost(await grams.samples(run, SAMPLES));
      await texts.load(found);
      return found;
    },
  };
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

/** In the lists of names, a position is n × NAME_PLACES + offset in the name of figure n; longer names are indexed up to this length. */
export const NAME_PLACES = 64;
/** A run added after the names of figures of a concept, by the concept's index in the base; it occurs in no text. */
export const conceptRun = (concept: number): string => `\u0000${String.fromCharCode(0xe000 + concept)}`;

/** A figure as one number, in reading order. */
type Key = number;
const refOf = (key: Key): FigureRef => ({ item: itemOfPlace(key), n: withinItem(key) });

export function gramFigures(
  { units, names, values }: PostingTables,
  pack: ReadPack,
  conceptIds: readonly string[],
): FigureIndex {
  const grams = gramsOf(names, 'names', pack);
  const holding = async (runs: readonly string[]): Promise<Set<Key>> => {
    const places = await Promise.all(runs.map((run) => grams.places(run)));
    return new Set(places.flatMap((list) => Array.from(list, figureAt)));
  };
  return figureIndex({
    units,
    async named(words, concepts) {
      if (words.length === 0) return [];
      const [[first = new Set<Key>(), ...others], meant] = await Promise.all([
        Promise.all(words.map(({ literals }) => holding(literals))),
        holding([...concepts].map((id) => conceptRun(conceptIds.indexOf(id)))),
      ]);
      const called = [...first].filter((key) => others.every((keys) => keys.has(key)));
      return [...new Set([...called, ...meant])].sort((a, b) => a - b).map(refOf);
    },
    async around({ unit, from, to }) {
      const shards = values.flatMap(([of, lowest], shard) => (of === unit ? [{ shard, lowest }] : []));
      const first = shards.filter(({ lowest }) => lowest < from).length - 1;
      const last = shards.filter(({ lowest }) => lowest <= to).length - 1;
      // The shards that may contain matching values, and one on each side.
      const near = shards.slice(Math.max(0, first - 1), last + 2);
      const loaded = await Promise.all(near.map(({ shard }) => pack<ValueShard>(`values-${String(shard)}`)));
      return loaded.flatMap(({ figures }) => figures.map(([value, item, n]) => ({ value, figure: { item, n } })));
    },
  });
}

/** A position in a name → the figure that has the name. */
const figureAt = (place: number): Key => placeOf(itemOfPlace(place), Math.floor(withinItem(place) / NAME_PLACES));
