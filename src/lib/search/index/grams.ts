/**
 * Where a run of characters stands, answered from lists of pairs. A pair that stands very often is hot: longer keys go round it
 * (发展 → 发展的, 发展中 …), and so on, so that their lists are short. Every place of the text has one key, the shortest that is
 * not hot:
 *
 *     推动高质量发展     hot: 推动 高质 质量 高质量
 *     ^^^ 推动高
 *       ^^^^ 高质量发
 *             ^^ 发展
 *
 * Keys that together cover a run, each at its place, say exactly where the run stands. Where it ends within a key, its end is
 * hot, and hot runs have a list too.
 */
import { toItems, type Items } from './items.ts';
import type { RunTable } from './index-format.ts';
import type { ReadPack } from './pack.ts';
import { postingTable, type Postings } from './postings.ts';

/** Item and place in one number, so that lists of places are merged as plain numbers. */
const PLACES = 65_536;
/** Places of one run: item × PLACES + place, ascending. */
export type Places = Float64Array;

export const placeOf = (item: number, within: number): number => item * PLACES + within;
export const itemOfPlace = (place: number): number => Math.floor(place / PLACES);
export const withinItem = (place: number): number => place % PLACES;
/** Keys loaded at a time, when many are needed to cover a run. */
const AT_ONCE = 4;

interface Key {
  text: string;
  /** Where in the run it stands. */
  at: number;
  /** Whether it is only the beginning of keys: a hot run, or a single character. */
  open: boolean;
}

/** Tells which of a few items hold the run, by their texts. */
export type Check = (items: Items, run: string) => Promise<Items>;
/** Items so few that reading them is cheaper than more lists. */
const FEW = 4;

export interface Grams {
  /** Every place of a run. */
  places(run: string): Promise<Places>;
  /** Every item that holds a run; where only few are left, their texts say which, and no more lists are loaded. */
  items(run: string, check: Check): Promise<Items>;
  /** Items of up to `limit` keys spread over a run, a list for each: for texts that resemble it. */
  samples(run: string, limit: number): Promise<Items[]>;
}

/** `name`: that of the packs of its lists. */
export function gramsOf({ hot: runs, starts: firsts }: RunTable, name: string, pack: ReadPack): Grams {
  const hot: ReadonlySet<string> = new Set(runs.split(' '));
  const lists = postingTable(name, firsts, pack);
  /** All but a single character that is not hot. */
  const hasList = ({ text, open }: Key): boolean => !open || hot.has(text);

  /** Where the run would begin, for each place of the key. */
  async function placesOf(key: Key): Promise<Places> {
    const { text, at } = key;
    if (!hasList(key)) {
      const found = await lists.startingWith(text);
      return Float64Array.from(found.flatMap((list) => [...starts(list, at)])).sort();
    }
    const list = await lists.get(text);
    return list ? starts(list, at) : new Float64Array();
  }

  /** The places of a run; not sure where they are `few` before all lists are asked. */
  async function find(run: string, few: number): Promise<{ places: Places; isSure: boolean }> {
    const keys = cover(run, hot);
    let places: Places | null = null;
    while (keys.length > 0 && places?.length !== 0) {
      if (places && places.length <= few) return { places, isSure: false };
      const found: Places[] = await Promise.all(keys.splice(0, AT_ONCE).map(placesOf));
      places = [...(places ? [places] : []), ...found].sort((a, b) => a.length - b.length).reduce(common);
    }
    return { places: places ?? new Float64Array(), isSure: true };
  }

  return {
    places: async (run) => (await find(run, 0)).places,
    async items(run, check) {
      const [only, ...others] = cover(run, hot);
      // What one list tells is known without its places.
      if (only && others.length === 0 && hasList(only)) return toItems((await lists.get(only.text))?.items ?? []);
      const { places, isSure } = await find(run, FEW);
      const items = toItems(Array.from(places, itemOfPlace));
      return isSure ? items : check(items, run);
    },
    async samples(run, limit) {
      const keys = Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => keyAt(run, at, hot));
      const distinct = [...new Set(keys.filter(({ open }) => !open).map(({ text }) => text))];
      const step = Math.max(1, distinct.length / limit);
      const chosen = Array.from({ length: Math.min(limit, distinct.length) }, (_, at) => Math.floor(at * step));
      const found = await Promise.all(chosen.map((at) => lists.get(distinct[at] ?? '')));
      return found.map((list) => toItems(list?.items ?? []));
    },
  };
}

/** The key of a place of the run; open where the run ends before the key does. */
function keyAt(run: string, at: number, hot: ReadonlySet<string>): Key {
  let end = at + 2;
  while (end <= run.length && hot.has(run.slice(at, end))) end++;
  return { text: run.slice(at, end), at, open: end > run.length };
}

/** Keys that cover the run: from the left, each time the one that reaches furthest. */
function cover(run: string, hot: ReadonlySet<string>): Key[] {
  const first = keyAt(run, 0, hot);
  const keys = [first];
  const end = ({ at, text }: Key): number => at + text.length;
  let [from, covered] = [0, first.open ? run.length : first.text.length];
  while (covered < run.length) {
    const reaching = Array.from({ length: covered - from }, (_, step) => keyAt(run, from + 1 + step, hot));
    const closed = reaching.filter((key) => !key.open).sort((a, b) => end(b) - end(a));
    // Where the run ends in a hot pair, its longest such end is a hot run too.
    const next = closed[0] && end(closed[0]) > covered ? closed[0] : reaching.find(({ open }) => open);
    if (!next) throw new Error(`no key covers ${run} from ${String(covered)}`);
    keys.push(next);
    [from, covered] = [next.at, next.open ? run.length : end(next)];
  }
  return keys;
}

/** Places of the runs that hold a key `at` places after their start. */
function starts({ items, columns: [places = [...items]] }: Postings, at: number): Places {
  const found = new Float64Array(items.length);
  let size = 0;
  for (let index = 0; index < items.length; index++) {
    const start = (places[index] ?? 0) - at;
    if (start >= 0) found[size++] = placeOf(items[index] ?? 0, start);
  }
  return found.subarray(0, size);
}

function common(a: Places, b: Places): Places {
  let other = 0;
  return a.filter((place) => {
    while (other < b.length && (b[other] ?? 0) < place) other++;
    return b[other] === place;
  });
}
