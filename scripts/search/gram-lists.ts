/** Texts → for every place its key: the lists that grams.ts reads. */

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
  /** Ascending by key. */
  leaves: Iterable<GramList>;
  /** Runs that stand so often that they are keys no more, ascending, with the items that hold them. */
  hot: Map<string, Int32Array>;
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
  const textOf = new Int32Array(size);
  const starts = new Int32Array(texts.length);
  let end = 0;
  texts.forEach(({ text }, index) => {
    starts[index] = end;
    for (let at = 0; at < text.length; at++) units[end + at] = text.charCodeAt(at);
    textOf.fill(index, end, end + text.length + 1);
    end += text.length + 1;
  });
  const places = sortedByPairs(units, size - texts.length);
  const hot = new Map<string, Int32Array>();
  const leaves: { key: string; from: number; to: number }[] = [];
  /** Places [from, to) have the first `depth` characters in common and are ascending; they are put in the order of what follows. */
  const divide = (from: number, to: number, depth: number): void => {
    if (from === to) return;
    const place = places[from] ?? 0;
    const key = String.fromCharCode(...units.subarray(place, place + depth));
    const closed = depth > 1 && (to - from <= most || depth === LONGEST || units[place + depth - 1] === END);
    if (closed) {
      leaves.push({ key, from, to });
      return;
    }
    if (to - from > most) hot.set(key, itemsAt(from, to));
    // The first two characters are sorted already.
    if (depth > 1) sortBy(places, from, to, (one) => units[one + depth] ?? END);
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && units[(places[at] ?? 0) + depth] === units[(places[start] ?? 0) + depth]) continue;
      divide(start, at, depth + 1);
      start = at;
    }
  };
  const itemsAt = (from: number, to: number): Int32Array => {
    const items: number[] = [];
    for (const place of [...places.subarray(from, to)].sort((a, b) => a - b)) {
      const item = texts[textOf[place] ?? 0]?.item ?? 0;
      if (items.at(-1) !== item) items.push(item);
    }
    return Int32Array.from(items);
  };
  let from = 0;
  for (let at = 1; at <= places.length; at++) {
    if (at < places.length && units[places[at] ?? 0] === units[places[from] ?? 0]) continue;
    divide(from, at, 1);
    from = at;
  }
  return {
    hot: new Map([...hot].sort(([a], [b]) => (a < b ? -1 : 1))),
    leaves: lists(),
  };

  function* lists(): Iterable<GramList> {
    for (const leaf of leaves) {
      const own = places.subarray(leaf.from, leaf.to);
      yield {
        key: leaf.key,
        items: own.map((place) => texts[textOf[place] ?? 0]?.item ?? 0),
        places: own.map((place) => (texts[textOf[place] ?? 0]?.base ?? 0) + place - (starts[textOf[place] ?? 0] ?? 0)),
      };
    }
  }
}

/** Every place of a character, sorted by it and the next one; equals stay in reading order. */
function sortedByPairs(units: Uint16Array, count: number): Int32Array {
  const all = new Int32Array(count);
  let size = 0;
  for (let place = 0; place < units.length; place++) if (units[place] !== END) all[size++] = place;
  const second = countingSort(all, (place) => units[place + 1] ?? END);
  return countingSort(second, (place) => units[place] ?? END);
}

/** The same places by their digit; equals keep their order. */
function countingSort(places: Int32Array, digit: (place: number) => number): Int32Array {
  const next = new Int32Array(65_537);
  for (const place of places) next[digit(place) + 1] = (next[digit(place) + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const to = next[digit(place)] ?? 0;
    sorted[to] = place;
    next[digit(place)] = to + 1;
  }
  return sorted;
}

/** Sorts a part of the places in itself. */
function sortBy(places: Int32Array, from: number, to: number, digit: (place: number) => number): void {
  places.set(countingSort(places.subarray(from, to), digit), from);
}
