/** Texts → for every place its key, and where each hot run stands: the lists that grams.ts reads. */
import { Progress } from '../build/progress.ts';
import { Growing, wholeNumbers } from './growing.ts';
import type { PostingList } from './posting-shards.ts';

/** Behind the last character of a text; no character is coded so. */
const END = 0xffff;
/** No key is longer: what stands so often is a formula, and formulas are shorter than this. */
const LONGEST = 8;
/** Places between two of which the text is known. */
const STRIDE = 64;
const NONE: Int32Array = new Int32Array();

/** Places from one of many to another, ascending: so no array is made for each of a million. */
interface Stretch {
  places: Int32Array;
  from: number;
  to: number;
}

export class RunLists {
  /** Runs that stand so often that they are keys no more; of the lists that have been made. */
  readonly hot = new Set<string>();
  readonly #most: number;
  /** All texts one behind the other. */
  readonly #units = new Growing(new Uint16Array());
  /** Of each text: its item, what is added to the place of a character in it, where it begins. */
  readonly #texts = { item: wholeNumbers(), base: wholeNumbers(), start: wholeNumbers() };
  /** Number of the text at every STRIDE-th place. */
  readonly #textAt = wholeNumbers();
  /** The same columns while lists are made: asked for by millions, so plain arrays. */
  #read = { item: NONE, base: NONE, start: NONE, textAt: NONE };
  /** The numbers of the last list. */
  #items = NONE;
  #within = NONE;

  /** `most`: places of a run that is not hot. */
  constructor(most: number) {
    this.#most = most;
  }

  /** A folded text; they come in reading order. */
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
   * Every key and hot run that occurs, ascending; the numbers of one are gone when the next is asked for. A hot single character is listed
   * once a text: nothing else is asked of it.
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

  /** The lists of the runs that go on from one, by a character and more, where it stands. */
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

  /** The list of the beginnings of the texts that places lie in. */
  #onceEach(key: string, { places, from, to }: Stretch): PostingList {
    const starts = new Int32Array(to - from);
    let count = 0;
    for (let at = from; at < to; at++) {
      const start = this.#read.start[this.#textOf(places[at] ?? 0)] ?? 0;
      if (count === 0 || start !== starts[count - 1]) starts[count++] = start;
    }
    return this.#list(key, { places: starts, from: 0, to: count });
  }

  /** Number of the text that a place lies in. */
  #textOf(place: number): number {
    const { start, textAt } = this.#read;
    let number = textAt[Math.floor(place / STRIDE)] ?? 0;
    while ((start[number + 1] ?? Infinity) <= place) number++;
    return number;
  }
}

/** Places by the character that stands `after` so many others, in the order of the characters; those of each as they come. `counts` are 0. */
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
