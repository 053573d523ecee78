/**
 * Finds the longest runs of characters that occur in reports of several places. Positions are sorted by the text that follows them, those
 * of some first characters at a time; in this suffix array every repeated run is an interval (Abouelhoda, Kurtz, Ohlebusch 2004).
 */
import { END, type PhraseTexts } from './phrase-texts.ts';

/** A repeated run and its positions, in no order. `positions` is valid only until the next repeat is requested. */
export interface Repeat {
  length: number;
  places: number;
  positions: Int32Array;
}

export interface RepeatOptions {
  /** Minimum and maximum number of characters of a run. */
  shortest: number;
  longest: number;
  /** Positions that are sorted at a time. */
  atOnce: number;
}

/** If a run continues in the same way in this share of its places, it is part of a longer run. */
const PART = 0.85;

/** Yields every run that two or more places share and that is not part of a longer one. */
export function* repeatsIn(texts: PhraseTexts, options: RepeatOptions): Iterable<Repeat> {
  const { units } = texts;
  const counts = new Int32Array(END + 1);
  for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1;
  for (let from = 0; from < END;) {
    let size = counts[from] ?? 0;
    let to = from + 1;
    while (to < END && size + (counts[to] ?? 0) <= options.atOnce) size += counts[to++] ?? 0;
    const part = new Int32Array(size);
    let found = 0;
    for (let at = 0; size > 0 && at < units.length; at++) {
      const unit = units[at] ?? END;
      if (unit >= from && unit < to) part[found++] = at;
    }
    if (size > 1) yield* intervals(texts, part, options);
    from = to;
  }
}

/** An interval of the suffix array: its first index, how many characters all have in common, and the most places of an interval in it. */
interface Interval {
  common: number;
  left: number;
  most: number;
}

/** How many characters after two positions are equal, at most `longest` and within their sentences. */
function commonAt(units: Uint16Array, a: number, b: number, longest: number): number {
  let length = 0;
  while (length < longest && units[a + length] === units[b + length] && units[a + length] !== END) length++;
  return length;
}

/** Yields the runs of some positions, a longer run before the shorter ones that it begins with. */
function* intervals(texts: PhraseTexts, positions: Int32Array, { shortest, longest }: RepeatOptions): Iterable<Repeat> {
  const { units } = texts;
  positions.sort((a, b) => {
    const length = commonAt(units, a, b, longest);
    return length === longest ? 0 : (units[a + length] ?? END) - (units[b + length] ?? END);
  });
  const shared = (i: number): number =>
    i < positions.length ? commonAt(units, positions[i - 1] ?? 0, positions[i] ?? 0, longest) : 0;
  const count = placeCounter(texts);
  const open: Interval[] = [];
  for (let i = 1; i <= positions.length; i++) {
    const length = shared(i);
    let left = i - 1;
    let most = 0;
    for (let last = open.at(-1); last && last.common > length; last = open.at(-1)) {
      open.pop();
      const own = positions.subarray(last.left, i);
      most = count(own);
      if (most > 1 && last.most < PART * most && !goesBack(units, own))
        yield { length: last.common, places: most, positions: own };
      left = last.left;
      const next = open.at(-1);
      if (next) next.most = Math.max(next.most, next.common >= length ? most : 0);
    }
    if (length >= shortest && (open.at(-1)?.common ?? 0) < length) open.push({ common: length, left, most });
  }
}

/** Returns a function that counts the places that positions are in. */
function placeCounter(texts: PhraseTexts): (positions: Int32Array) => number {
  const seen = new Map<number, number>();
  let round = 0;
  return (positions) => {
    round++;
    let places = 0;
    for (const at of positions) {
      const place = texts.placeOf(texts.reportAt(at));
      if (seen.get(place) === round) continue;
      seen.set(place, round);
      places++;
    }
    return places;
  };
}

/** Whether nearly all positions follow the same character; then they are part of a run that begins earlier. */
function goesBack(units: Uint16Array, positions: Int32Array): boolean {
  const before = new Map<number, number>();
  for (const at of positions) {
    const unit = units[at - 1] ?? END;
    if (unit !== END) before.set(unit, (before.get(unit) ?? 0) + 1);
  }
  return Math.max(0, ...before.values()) >= PART * positions.length;
}
