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

  /** Every key and hot run that occurs, ascending. A hot single character is listed once a text: nothing else is asked of it. */
  *lists(): Iterable<PostingList> {
    const units = this.#units.values;
    const progress = new Progress('检索目录的字');
    progress.add(units.length);
    const counts = new Int32Array(END + 1);
    for (const [unit, places] of byUnit(units, Int32Array.from(units.keys()), 0, counts)) {
      if (unit === END) continue;
      if (places.length > this.#most) {
        this.hot.add(String.fromCharCode(unit));
        yield this.#onceEach(String.fromCharCode(unit), places);
      }
      yield* this.#longer(places, 2, counts);
      progress.done(places.length);
    }
  }

  /** The lists of runs of so many characters and more; `places` of those with one character less, ascending. */
  *#longer(places: Int32Array, size: number, counts: Int32Array): Iterable<PostingList> {
    const units = this.#units.values;
    for (const [unit, own] of byUnit(units, places, size - 1, counts)) {
      const [first = 0] = own;
      const key = String.fromCharCode(...units.subarray(first, first + size));
      yield this.#list(key, own);
      if (own.length <= this.#most || size === LONGEST || unit === END) continue;
      this.hot.add(key);
      yield* this.#longer(own, size + 1, counts);
    }
  }

  #list(key: string, places: Iterable<number>): PostingList {
    const { item, base, start } = this.#texts;
    const items: number[] = [];
    const within: number[] = [];
    for (const place of places) {
      const text = this.#textOf(place);
      items.push(item.at(text));
      within.push(base.at(text) + place - start.at(text));
    }
    return { key, items, columns: [within] };
  }

  /** The list of the beginnings of the texts that places lie in. */
  #onceEach(key: string, places: Int32Array): PostingList {
    const starts: number[] = [];
    for (const place of places) {
      const start = this.#texts.start.at(this.#textOf(place));
      if (start !== starts.at(-1)) starts.push(start);
    }
    return this.#list(key, starts);
  }

  /** Number of the text that a place lies in. */
  #textOf(place: number): number {
    const { start } = this.#texts;
    let number = this.#textAt.at(Math.floor(place / STRIDE));
    while (number + 1 < start.length && start.at(number + 1) <= place) number++;
    return number;
  }
}

/** Places by the character that stands `after` so many others, in the order of the characters; those of each as they come. `counts` are 0. */
function byUnit(
  units: Uint16Array,
  places: Int32Array,
  after: number,
  counts: Int32Array,
): [unit: number, places: Int32Array][] {
  const found: number[] = [];
  for (const place of places) {
    const unit = units[place + after] ?? END;
    if (counts[unit] === 0) found.push(unit);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  let end = 0;
  for (const unit of found.sort((a, b) => a - b)) {
    end += counts[unit] ?? 0;
    counts[unit] = end;
  }
  const sorted = new Int32Array(places.length);
  for (let at = places.length - 1; at >= 0; at--) {
    const unit = units[(places[at] ?? 0) + after] ?? END;
    const to = (counts[unit] ?? 0) - 1;
    sorted[to] = places[at] ?? 0;
    counts[unit] = to;
  }
  const starts = found.map((unit) => counts[unit] ?? 0);
  for (const unit of found) counts[unit] = 0;
  return found.map((unit, at) => [unit, sorted.subarray(starts[at], starts[at + 1])]);
}
