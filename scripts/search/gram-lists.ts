/** Texts → for every place its key, and where each hot run and each phrase stands: the lists that grams.ts reads. */
/** Where a key stands, in reading order: the text, by its number, and the place in it. */
export interface GramList {
  key: string;
  items: Int32Array;
  places: Int32Array;
}

export interface GramLists {
  /** Every key, hot run and phrase that occurs, ascending. A hot single character is listed once a text, at place 0: nothing else is asked of it. */
  lists: Iterable<GramList>;
  /** Runs that stand so often that they are keys no more, ascending. */
  hot: Set<string>;
  /** Phrases that recur and take more than one key to be found, ascending: 高标准农田. */
  recurring: readonly string[];
}

export interface GramOptions {
  /** Places of a run from which on it is hot. */
  most: number;
  /** Runs of two characters and more that have a list in any case. */
  phrases: Iterable<string>;
  /** Places of a phrase from which on it has one too. */
  recurring: number;
}

/** Behind the last character of a text; no character is coded so. */
const END = 0xffff;
/** No key is longer: what stands so often is a formula, and formulas are shorter than this. */
const LONGEST = 8;

/** Characters of a recurring phrase at least; shorter ones take two keys at most. */
const PHRASE = 4;
/** A phrase that goes on in the same way so often is part of a longer one. */
const PART = 0.9;
const HAN = /^\p{Script=Han}+$/u;

/**
 * Sorts all places by their first two characters at once, and those of hot pairs on by the third and so on. Memory: about 20
 * bytes a character.
 */
export function gramLists(texts: readonly string[], { most, phrases, recurring: least }: GramOptions): GramLists {
  const phrasesOf = Map.groupBy(new Set(phrases), (phrase) => phrase.slice(0, 2));
  const size = texts.reduce((sum, { length }) => sum + length + 1, 0);
  const units = new Uint16Array(size).fill(END);
  /** For every place its text, and for every text its first place. */
  const textOf = new Int32Array(size);
  const starts = new Int32Array(texts.length);
  let end = 0;
  texts.forEach((text, number) => {
    starts[number] = end;
    for (let at = 0; at < text.length; at++) units[end + at] = text.charCodeAt(at);
    textOf.fill(number, end, end + text.length + 1);
    end += text.length + 1;
  });
  const all = placesOfAll(units, size - texts.length);
  const firsts = startsOf(units, 0, all);
  const places = sortedBy(units, 0, sortedBy(units, 1, all), firsts);
  const hot = new Set<string>();
  const recurring: string[] = [];
  const found: { key: string; list: () => Omit<GramList, 'key'> }[] = [];
  const listOf = (own: Int32Array): Omit<GramList, 'key'> => {
    const list = { items: new Int32Array(own.length), places: new Int32Array(own.length) };
    for (let at = 0; at < own.length; at++) {
      const place = own[at] ?? 0;
      const item = textOf[place] ?? 0;
      list.items[at] = item;
      list.places[at] = place - (starts[item] ?? 0);
    }
    return list;
  };
  /** Places [from, to) have the first `depth` characters in common, two or more, and are ascending; they are put in the order of what follows. */
  const divide = (from: number, to: number, depth: number): void => {
    const place = places[from] ?? 0;
    const key = String.fromCharCode(...units.subarray(place, place + depth));
    if (to - from <= most || depth === LONGEST || units[place + depth - 1] === END) {
      found.push({ key, list: () => listOf(places.subarray(from, to)) });
      const given = phrasesOf.get(key.slice(0, 2)) ?? [];
      const begun = recurringFrom(key, places.subarray(from, to)).filter((phrase) => phrase !== key);
      recurring.push(...begun);
      const own = new Set([...given, ...begun].filter((phrase) => phrase.length > depth && phrase.startsWith(key)));
      for (const phrase of [...own].sort()) {
        const standing = places.subarray(from, to).filter((at) => stands(phrase, at));
        if (standing.length) found.push({ key: phrase, list: () => listOf(standing) });
      }
      return;
    }
    const ascending = places.slice(from, to);
    hot.add(key);
    found.push({ key, list: () => listOf(ascending) });
    places.set(sortedBy(units, depth, ascending), from);
    eachRun(from, to, depth, (start, stop) => divide(start, stop, depth + 1));
  };
  /** Cuts places [from, to) where the character that stands so far behind them changes. */
  const eachRun = (from: number, to: number, behind: number, take: (start: number, stop: number) => void): void => {
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && units[(places[at] ?? 0) + behind] === units[(places[start] ?? 0) + behind]) continue;
      take(start, at);
      start = at;
    }
  };
  /** Phrases that recur among the places of a run, ascending; none that nearly always goes on to a longer one. */
  const recurringFrom = (run: string, own: ArrayLike<number>): string[] => {
    if (own.length < least || !HAN.test(run)) return [];
    const next = new Map<number, number[]>();
    for (let at = 0; at < own.length; at++) {
      const place = own[at] ?? 0;
      const unit = units[place + run.length] ?? END;
      const others = next.get(unit);
      if (others) others.push(place);
      else next.set(unit, [place]);
    }
    const longer = run.length < LONGEST ? [...next].filter(([, { length }]) => length >= least) : [];
    const goesOn = longer.some(([, { length }]) => length >= PART * own.length);
    return [
      ...(run.length >= PHRASE && !goesOn ? [run] : []),
      ...longer.sort(([a], [b]) => a - b).flatMap(([unit, its]) => recurringFrom(run + String.fromCharCode(unit), its)),
    ];
  };
  const stands = (phrase: string, at: number): boolean => {
    for (let behind = 0; behind < phrase.length; behind++)
      if (units[at + behind] !== phrase.charCodeAt(behind)) return false;
    return true;
  };
  const holding = textsHolding(units, textOf);
  for (let unit = 0; unit < firsts.length - 1; unit++) {
    const [from = 0, to = 0] = [firsts[unit], firsts[unit + 1]];
    if (from === to) continue;
    if (to - from > most) {
      const items = holding(unit);
      const key = String.fromCharCode(unit);
      hot.add(key);
      found.push({ key, list: () => ({ items, places: new Int32Array(items.length) }) });
    }
    eachRun(from, to, 1, (start, stop) => divide(start, stop, 2));
  }
  return { hot, recurring, lists: lists() };

  function* lists(): Iterable<GramList> {
    for (const { key, list } of found) yield { key, ...list() };
  }
}

/** Tells the texts that hold a character, ascending. */
function textsHolding(units: Uint16Array, textOf: Int32Array): (unit: number) => Int32Array {
  const eachHeld = (take: (unit: number, text: number) => void): void => {
    const last = new Int32Array(65_536).fill(-1);
    for (let place = 0; place < units.length; place++) {
      const unit = units[place] ?? END;
      const text = textOf[place] ?? 0;
      if (last[unit] === text) continue;
      last[unit] = text;
      take(unit, text);
    }
  };
  const ends = new Int32Array(65_537);
  eachHeld((unit) => (ends[unit + 1] = (ends[unit + 1] ?? 0) + 1));
  for (let unit = 1; unit < ends.length; unit++) ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0);
  const next = ends.slice();
  const texts = new Int32Array(ends.at(-1) ?? 0);
  eachHeld((unit, text) => {
    const to = next[unit] ?? 0;
    texts[to] = text;
    next[unit] = to + 1;
  });
  return (unit) => texts.subarray(ends[unit], ends[unit + 1]);
}

/** Every place of a character, in reading order. */
function placesOfAll(units: Uint16Array, count: number): Int32Array {
  const all = new Int32Array(count);
  let size = 0;
  for (let place = 0; place < units.length; place++) if (units[place] !== END) all[size++] = place;
  return all;
}

/** For every character its first index in the places sorted by it, where it stands so far behind each of them. */
function startsOf(units: Uint16Array, behind: number, places: Int32Array): Int32Array {
  const starts = new Int32Array(65_537);
  for (let at = 0; at < places.length; at++) {
    const unit = (units[(places[at] ?? 0) + behind] ?? END) + 1;
    starts[unit] = (starts[unit] ?? 0) + 1;
  }
  for (let unit = 1; unit < starts.length; unit++) starts[unit] = (starts[unit] ?? 0) + (starts[unit - 1] ?? 0);
  return starts;
}

/**
 * The same places by the character that stands so far behind each of them; equals keep their order. `starts` are told by who
 * has counted them in reading order, which goes through the memory from front to back.
 */
function sortedBy(
  units: Uint16Array,
  behind: number,
  places: Int32Array,
  starts = startsOf(units, behind, places),
): Int32Array {
  const next = starts.slice();
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
