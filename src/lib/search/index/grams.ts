/**
 * Finds the positions of a run of characters with posting lists of character pairs. A very frequent pair is hot and is replaced by longer
 * keys (发展 → 发展的, 发展中 …), which may be hot in turn, so that most lists are short. Every position of the text has one key, the
 * shortest run from there that is not hot:
 *
 *     推动高质量发展     hot: 推动 高质 质量 高质量
 *     ^^^ 推动高
 *       ^^^^ 高质量发
 *             ^^ 发展
 *
 * Keys that together cover a run, each at its offset, determine exactly where the run occurs. If the run ends inside a key, the end of
 * the run is hot; hot runs have a list too.
 */
import { toItems, type Items } from './items.ts';
import type { RunTable } from './index-format.ts';
import type { ReadPack } from './pack.ts';
import { postingTable, type Postings } from './postings.ts';

/** Item and offset are combined in one number, so that lists of positions can be intersected as plain numbers. */
const PLACES = 65_536;
/** The positions of a run: item × PLACES + offset in the item, ascending. */
export type Places = Float64Array;

export const placeOf = (item: number, within: number): number => item * PLACES + within;
export const itemOfPlace = (place: number): number => Math.floor(place / PLACES);
export const withinItem = (place: number): number => place % PLACES;
/** Number of keys loaded at a time, if many are needed to cover a run. */
const AT_ONCE = 4;

interface Key {
  text: string;
  /** Its offset in the run. */
  at: number;
  /** Whether it is only a prefix of keys: a hot run, or a single character. */
  open: boolean;
}

/** Returns those of a few items whose texts contain the run. */
export type Check = (items: Items, run: string) => Promise<Items>;
/** Number of candidate items up to which reading their texts is cheaper than loading more lists. */
const FEW = 4;

export interface Grams {
  /** All positions of a run. */
  places(run: string): Promise<Places>;
  /** All items that contain a run. If few candidates are left, `check` reads their texts, and no more lists are loaded. */
  items(run: string, check: Check): Promise<Items>;
  /** A list of items for each of up to `limit` keys spread over a run, to find texts that resemble it. */
  samples(run: string, limit: number): Promise<Items[]>;
}

/** `name`: the name of the packs of the lists. */
export function gramsOf({ hot: runs, starts: firsts }: RunTable, name: string, pack: ReadPack): Grams {
  const hot: ReadonlySet<string> = new Set(runs.split(' '));
  const lists = postingTable(name, firsts, pack);
  /** Every key has a list, except a single character that is not hot. */
  const hasList = ({ text, open }: Key): boolean => !open || hot.has(text);

  /** The positions at which the run would begin, one for each position of the key. */
  async function placesOf(key: Key): Promise<Places> {
    const { text, at } = key;
    if (!hasList(key)) {
      const found = await lists.startingWith(text);
      return Float64Array.from(found.flatMap((list) => [...starts(list, at)])).sort();
    }
    const list = await lists.get(text);
    return list ? starts(list, at) : new Float64Array();
  }

  /** The positions of a run. Stops if at most `few` candidates are left, which are then not sure. */
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
      // If one list covers the run, its items are the answer and the positions are not needed.
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

/** The key at an offset of the run; open if the run ends before the key does. */
function keyAt(run: string, at: number, hot: ReadonlySet<string>): Key {
  let end = at + 2;
  while (end <= run.length && hot.has(run.slice(at, end))) end++;
  return { text: run.slice(at, end), at, open: end > run.length };
}

/** Keys that cover the run: from left to right, each time the key that reaches furthest. */
function cover(run: string, hot: ReadonlySet<string>): Key[] {
  const first = keyAt(run, 0, hot);
  const keys = [first];
  const end = ({ at, text }: Key): number => at + text.length;
  let [from, covered] = [0, first.open ? run.length : first.text.length];
  while (covered < run.length) {
    const reaching = Array.from({ length: covered - from }, (_, step) => keyAt(run, from + 1 + step, hot));
    const closed = reaching.filter((key) => !key.open).sort((a, b) => end(b) - end(a));
    // If the run ends in a hot run, use the longest such end.
    const next = closed[0] && end(closed[0]) > covered ? closed[0] : reaching.find(({ open }) => open);
    if (!next) throw new Error(`no key of the index covers ${run} from offset ${String(covered)}`);
    keys.push(next);
    [from, covered] = [next.at, next.open ? run.length : end(next)];
  }
  return keys;
}

/** The start positions of runs that have the key at offset `at`. */
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
