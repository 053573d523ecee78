/** Texts → the posting lists of all keys and hot runs, which grams.ts reads: one key for each position of the texts. */
import { Progress } from '../build/progress.ts';
import { Growing, wholeNumbers } from './growing.ts';
import type { PostingList } from './posting-shards.ts';

/** Marks the end of a text; 0xffff is not a character. */
const END = 0xffff;
/** Maximum length of a key: a run that is still hot at this length would be a formula, and formulas are shorter. */
const LONGEST = 8;
/** The number of the text is stored for every STRIDE-th position. */
const STRIDE = 64;
const NONE: Int32Array = new Int32Array();

/** A range [from, to) of an array of ascending positions: saves an array for each of a million runs. */
interface Stretch {
  places: Int32Array;
  from: number;
  to: number;
}

export class RunLists {
  /** Runs that are too frequent to be keys. Complete after `lists()` has been iterated. */
  readonly hot = new Set<string>();
  readonly #most: number;
  /** All texts, one after the other. */
  readonly #units = new Growing(new Uint16Array());
  /** For each text: its item, a number that is added to the offsets in it, and its first position. */
  readonly #texts = { item: wholeNumbers(), base: wholeNumbers(), start: wholeNumbers() };
  /** Number of the text at every STRIDE-th position. */
  readonly #textAt = wholeNumbers();
  /** The same columns as plain typed arrays, because making lists reads them millions of times. */
  #read = { item: NONE, base: NONE, start: NONE, textAt: NONE };
  /** Items and offsets of the current list, reused for every list. */
  #items = NONE;
  #within = NONE;

  /** `most`: maximum number of occurrences of a run that is not hot. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Adds a folded text. Add texts in reading order. */
  add(item: number, text: string, base = 0): void {
    const number = this.#texts.item.length;
    this.#texts.item.push(item);
    this.#texts.base.push(base);
    this.#texts.start.push(this.#units.length);
    for (let at = 0; at < text.length; at++) this.#units.push(text.charCodeAt(at));
    this.#units.push(END);
    while (this.#textAt.length * STRIDE < this.#units.length) this.#textAt.push(number);
  }

  /**
   * Yields the list of every key and hot run, ascending. A list is valid only until the next one is requested. For a hot single character
   * each text is listed once, because the search needs no more of it.
   */
  *lists(): Iterable<PostingList> {
    const units = this.#units.values;
    const { item, base, start } = this.#texts;
    this.#read = { item: item.values, base: base.values, start: start.values, textAt: this.#textAt.values };
    const progress = new Progress('检索目录的字');
    progress.add(units.length);
    const counts = new Int32Array(END + 1);
    const all = new Int32Array(units.length).map((_, at) => at);
    for (const own of byUnit(units, { places: all, from: 0, to: all.length }, 0, counts)) {
      if (own.unit === END) continue;
      const char = String.fromCharCode(own.unit);
      if (own.to - own.from > this.#most) {
        this.hot.add(char);
        yield this.#onceEach(char, own);
      }
      yield* this.#longer(char, own, counts);
      progress.done(own.to - own.from);
    }
  }

  /** Yields the lists of the runs that begin with `run`, which occurs at the positions of `stretch`, and are longer. */
  *#longer(run: string, stretch: Stretch, counts: Int32Array): Iterable<PostingList> {
    for (const own of byUnit(this.#units.values, stretch, run.length, counts)) {
      const key = run + String.fromCharCode(own.unit);
      yield this.#list(key, own);
      if (own.to - own.from <= this.#most || key.length === LONGEST || own.unit === END) continue;
      this.hot.add(key);
      yield* this.#longer(key, own, counts);
    }
  }

  #list(key: string, { places, from, to }: Stretch): PostingList {
    const { item, base, start } = this.#read;
    const size = to - from;
    if (this.#items.length < size) [this.#items, this.#within] = [new Int32Array(2 * size), new Int32Array(2 * size)];
    for (let at = 0; at < size; at++) {
      const place = places[from + at] ?? 0;
      const text = this.#textOf(place);
      this.#items[at] = item[text] ?? 0;
      this.#within[at] = (base[text] ?? 0) + place - (start[text] ?? 0);
    }
    return { key, size, items: this.#items, columns: [this.#within] };
  }

  /** Lists the first position of each text that has a position in the stretch. */
  #onceEach(key: string, { places, from, to }: Stretch): PostingList {
    const starts = new Int32Array(to - from);
    let count = 0;
    for (let at = from; at < to; at++) {
      const start = this.#read.start[this.#textOf(places[at] ?? 0)] ?? 0;
      if (count === 0 || start !== starts[count - 1]) starts[count++] = start;
    }
    return this.#list(key, { places: starts, from: 0, to: count });
  }

  /** Number of the text that a position is in. */
  #textOf(place: number): number {
    const { start, textAt } = this.#read;
    let number = textAt[Math.floor(place / STRIDE)] ?? 0;
    while ((start[number + 1] ?? Infinity) <= place) number++;
    return number;
  }
}

/** Groups positions by the character `after` characters later, in the order of the characters, stably. `counts` must be all 0. */
function byUnit(
  units: Uint16Array,
  { places, from, to }: Stretch,
  after: number,
  counts: Int32Array,
): (Stretch & { unit: number })[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const unit = units[(places[at] ?? 0) + after] ?? END;
    if (counts[unit] === 0) found.push(unit);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const sorted = new Int32Array(to - from);
  let end = 0;
  const stretches = found
    .sort((a, b) => a - b)
    .map((unit) => {
      const own = { unit, places: sorted, from: end, to: (end += counts[unit] ?? 0) };
      counts[unit] = own.from;
      return own;
    });
  for (let at = from; at < to; at++) {
    const place = places[at] ?? 0;
    const unit = units[place + after] ?? END;
    const into = counts[unit] ?? 0;
    sorted[into] = place;
    counts[unit] = into + 1;
  }
  for (const unit of found) counts[unit] = 0;
  return stretches;
}
