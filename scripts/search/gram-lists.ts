/** Texts → for every place its key, and where each hot run stands: the lists that grams.ts reads. */
import { toItems } from '../../src/lib/search/index/items.ts';

/** A text and where its places are counted from, in which item. */
export interface GramText {
  item: number;
  base: number;
  text: string;
}

/** Where a key stands, in reading order. */
export interface GramList {
  key: string;
  items: Int32Array;
  places: Int32Array;
}

export interface GramLists {
  /** Every key and every hot run, ascending. A hot single character is listed once an item: nothing else is asked of it. */
  lists: Iterable<GramList>;
  /** Runs that stand so often that they are keys no more, ascending. */
  hot: Set<string>;
}

/** Behind the last character of a text; no folded text holds it. */
const END = 0;
/** No key is longer: what stands so often is a formula, and formulas are shorter than this. */
const LONGEST = 8;

/**
 * `most`: places of a run from which on it is hot. Sorts all places by their first two characters at once, and those of hot
 * pairs on by the third and so on. Memory: about 20 bytes a character.
 */
export function gramLists(texts: readonly GramText[], most: number): GramLists {
  const size = texts.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Uint16Array(size);
  // For every place its item, and its place there.
  const itemOf = new Int32Array(size);
  const within = new Int32Array(size);
  let end = 0;
  for (const { item, base, text } of texts) {
    for (let at = 0; at < text.length; at++) {
      units[end + at] = text.charCodeAt(at);
      within[end + at] = base + at;
    }
    itemOf.fill(item, end, end + text.length + 1);
    end += text.length + 1;
  }
  const places = sortedByPairs(units, size - texts.length);
  const hot = new Set<string>();
  const found: { key: string; from: number; to: number; isHot: boolean }[] = [];
  /** Places [from, to) have the first `depth` characters in common and are ascending; they are put in the order of what follows. */
  const divide = (from: number, to: number, depth: number): void => {
    if (from === to) return;
    const place = places[from] ?? 0;
    const key = String.fromCharCode(...units.subarray(place, place + depth));
    const closed = depth > 1 && (to - from <= most || depth === LONGEST || units[place + depth - 1] === END);
    if (closed) {
      found.push({ key, from, to, isHot: false });
      return;
    }
    if (to - from > most) {
      hot.add(key);
      found.push({ key, from, to, isHot: true });
    }
    // The first two characters are sorted already.
    if (depth > 1) places.set(sortedBy(units, depth, places.subarray(from, to)), from);
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && units[(places[at] ?? 0) + depth] === units[(places[start] ?? 0) + depth]) continue;
      divide(start, at, depth + 1);
      start = at;
    }
  };
  let from = 0;
  for (let at = 1; at <= places.length; at++) {
    if (at < places.length && units[places[at] ?? 0] === units[places[from] ?? 0]) continue;
    divide(from, at, 1);
    from = at;
  }
  return { hot, lists: lists() };

  function* lists(): Iterable<GramList> {
    for (const { key, from, to, isHot } of found) {
      // Those of a hot run have been put in the order of what follows.
      const own = isHot ? places.slice(from, to).sort() : places.subarray(from, to);
      const items = Int32Array.from(own, (place) => itemOf[place] ?? 0);
      if (isHot && key.length === 1) {
        const distinct = toItems(items);
        yield { key, items: distinct, places: new Int32Array(distinct.length) };
      } else yield { key, items, places: Int32Array.from(own, (place) => within[place] ?? 0) };
    }
  }
}

/** Every place of a character, sorted by it and the next one; equals stay in reading order. */
function sortedByPairs(units: Uint16Array, count: number): Int32Array {
  const all = new Int32Array(count);
  let size = 0;
  for (let place = 0; place < units.length; place++) if (units[place] !== END) all[size++] = place;
  return sortedBy(units, 0, sortedBy(units, 1, all));
}

/** The same places by the character that stands so far behind each of them; equals keep their order. */
function sortedBy(units: Uint16Array, behind: number, places: Int32Array): Int32Array {
  const next = new Int32Array(65_537);
  for (let at = 0; at < places.length; at++) {
    const unit = (units[(places[at] ?? 0) + behind] ?? END) + 1;
    next[unit] = (next[unit] ?? 0) + 1;
  }
  for (let unit = 1; unit < next.length; unit++) next[unit] = (next[unit] ?? 0) + (next[unit - 1] ?? 0);
  const sorted = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const unit = units[place + behind] ?? END;
    const to = next[unit] ?? 0;
    sorted[to] = place;
    next[unit] = to + 1;
  }
  return sorted;
}
