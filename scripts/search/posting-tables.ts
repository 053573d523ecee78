/** The items of a large collection → the lists that are loaded by need. */
import { numberAsWritten, type Unit } from '../../src/lib/search/index/figures.ts';
import { foldText, type Traditional } from '../../src/lib/search/text/fold.ts';
import { conceptKey, isOfFigures, NAME_PLACES, nameKey } from '../../src/lib/search/index/gram-figures.ts';
import type { PostingTables, ValueShard } from '../../src/lib/search/index/index-format.ts';
import { amountsIn } from '../../src/lib/search/text/number-forms.ts';
import { VarintWriter } from '../../src/lib/search/index/varint.ts';
import { unitOfFigure, type IndexedFigure } from './figure-columns.ts';
import { gramLists } from './gram-lists.ts';
import type { Packs } from './packs.ts';
import { lexicon } from './lexicon.ts';
import { writeShards, type PostingList } from './posting-shards.ts';

export interface PostingInput {
  items: readonly { text: string; figures: readonly IndexedFigure[] }[];
  traditional: Traditional;
  /** How many there are. */
  reports: number;
  /** Of the directory, each with the names it goes by, the main one first. */
  concepts: readonly { id: string; names: readonly string[] }[];
  /** Places of a run from which on it is hot. */
  hot: number;
  packs: Packs;
  /** Codes lines of text. */
  lines: (list: readonly string[]) => Uint8Array;
}

/** Values of a shard: about 10 kB packed. */
const VALUES = 3_000;

/** Places of a phrase, for each report of the collection, from which on it has a list of its own. */
const RECURRING = 0.5;

/** Puts every shard, and returns where each kind of list begins. */
export async function postingTables({
  items,
  traditional,
  reports,
  concepts,
  hot: most,
  packs,
  lines,
}: PostingInput): Promise<PostingTables> {
  const texts = items.map(({ text }) => foldText(text, traditional));
  const write = (name: string, lists: Iterable<PostingList>, columns: number): Promise<string[]> =>
    writeShards(lists, columns, (shard, head, body) => packs.put(`${name}-${String(shard)}`, head, body));
  const called = concepts.map(({ id, names }) => ({ id, names: names.map((name) => foldText(name, traditional)) }));
  const named = called.flatMap(({ names }) => names).filter(({ length }) => length > 1);
  const grams = gramLists(texts, { most, phrases: named, recurring: Math.ceil(reports * RECURRING) });
  const phrases = new Set([...named, ...grams.recurring]);
  const ofText = map(grams.lists, ({ key, ...list }) => ({ key, items: list.items, columns: [list.places] }));
  const ofFigures = figureLists(items, traditional, called, phrases, grams.hot);
  const runs = await write('runs', merged(ofText, ofFigures), 1);
  const amounts = await write('amounts', amountLists(texts), 4);
  await packs.put('lexicon', {}, lines(lexicon(texts, grams.hot)));
  return {
    hot: [...grams.hot].join(' '),
    phrases: grams.recurring.join(' '),
    runs,
    amounts,
    ...(await valueTables(items, packs)),
  };
}

function* map<From, To>(list: Iterable<From>, make: (one: From) => To): Iterable<To> {
  for (const one of list) yield make(one);
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

function amountLists(texts: readonly string[]): PostingList[] {
  const lists = new Map<string, { items: number[]; columns: [number[], number[], number[], number[]] }>();
  texts.forEach((text, item) => {
    for (const { value, start, end } of amountsIn(text)) {
      let list = lists.get(value);
      if (!list) lists.set(value, (list = { items: [], columns: [[], [], [], []] }));
      list.items.push(item);
      const [starts, lengths, before, after] = list.columns;
      starts.push(start);
      lengths.push(end - start);
      before.push(start > 0 ? text.charCodeAt(start - 1) : 0);
      after.push(end < text.length ? text.charCodeAt(end) : 0);
    }
  });
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => ({ key, ...list }));
}

/** Figures by every key of their names, hot runs, phrases and single characters included, and by their concepts; ascending by key. */
function figureLists(
  items: PostingInput['items'],
  traditional: Traditional,
  concepts: PostingInput['concepts'],
  phrases: ReadonlySet<string>,
  hot: ReadonlySet<string>,
): PostingList[] {
  const keyOf = new Map(concepts.map(({ id, names: [name = ''] }, place) => [id, conceptKey(name, place)]));
  const phrasesOf = Map.groupBy(phrases, (phrase) => phrase.slice(0, 2));
  const lists = new Map<string, { items: number[]; places: number[] }>();
  const add = (key: string, item: number, place: number): void => {
    let list = lists.get(key);
    if (!list) lists.set(key, (list = { items: [], places: [] }));
    list.items.push(item);
    list.places.push(place);
  };
  items.forEach(({ figures }, item) => {
    for (const figure of figures) {
      const base = figure.n * NAME_PLACES;
      const concept = figure.concept === null ? undefined : keyOf.get(figure.concept);
      if (concept !== undefined) add(concept, item, base);
      const name = foldText(figure.name, traditional).slice(0, NAME_PLACES);
      for (let at = 0; at < name.length; at++) {
        let length = 1;
        for (; at + length <= name.length; length++) {
          const run = name.slice(at, at + length);
          add(nameKey(run), item, base + at);
          if (length > 1 && !hot.has(run)) break;
        }
        for (const phrase of phrasesOf.get(name.slice(at, at + 2)) ?? [])
          if (phrase.length > length && name.startsWith(phrase, at)) add(nameKey(phrase), item, base + at);
      }
    }
  });
  return (
    [...lists]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      // A run is asked for in texts and names at once.
      .map(([key, { items: own, places }]) => ({ key, items: own, columns: [places], beside: isOfFigures(key) }))
  );
}

interface Value {
  unit: string;
  value: number;
  item: number;
  n: number;
}

async function valueTables(
  items: PostingInput['items'],
  packs: Packs,
): Promise<{ units: Unit[]; values: PostingTables['values'] }> {
  const units: Unit[] = [];
  const all: Value[] = [];
  items.forEach(({ figures }, item) => {
    for (const figure of figures) {
      const { unit, value } = unitOfFigure(figure, units);
      const [written, base, factor] = units[unit] ?? ['', '', 1];
      if (value === null) continue;
      const n = figure.n;
      all.push({ unit: base, value, item, n });
      const plain = numberAsWritten({ value, factor, written });
      if (plain !== null && base !== '') all.push({ unit: '', value: plain, item, n });
    }
  });
  all.sort((a, b) =>
    a.unit === b.unit ? a.value - b.value || a.item - b.item || a.n - b.n : a.unit < b.unit ? -1 : 1,
  );
  const values: PostingTables['values'] = [];
  for (let from = 0; from < all.length;) {
    const first = all[from];
    if (!first) break;
    let to = from;
    while (to < all.length && to - from < VALUES && all[to]?.unit === first.unit) to++;
    const own = all.slice(from, to);
    const body = new VarintWriter();
    for (const { item, n } of own) {
      body.push(item);
      body.push(n);
    }
    const head: ValueShard = { values: own.map(({ value }) => value) };
    await packs.put(`values-${String(values.length)}`, head, body.bytes);
    values.push([first.unit, first.value]);
    from = to;
  }
  return { units, values };
}
