/** Texts → for every place its key, and where each hot run stands: the lists that grams.ts reads. */
import { Progress } from '../build/progress.ts';
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
  /** `base`: what is added to the place of a character in its text. */
  readonly #texts: { item: number; text: string; base: number; start: number }[] = [];
  #length = 0;
  /** Number of the text at every STRIDE-th place. */
  readonly #textAt: number[] = [];

  /** `most`: places of a run that is not hot. */
  constructor(most: number) {
    this.#most = most;
  }

  /** A folded text; they come in reading order. */
  add(item: number, text: string, base = 0): void {
    const number = this.#texts.push({ item, text, base, start: this.#length }) - 1;
    this.#length += text.length + 1;
    while (this.#textAt.length * STRIDE < this.#length) this.#textAt.push(number);
  }

  /** Every key and hot run that occurs, ascending. A hot single character is listed once a text: nothing else is asked of it. */
  *lists(): Iterable<PostingList> {
    const units = new Uint16Array(this.#length).fill(END);
    for (const { text, start } of this.#texts)
      for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
    const progress = new Progress('检索目录的字');
    progress.add(units.length);
    for (const places of byCharacter(units)) {
      if (places.length > this.#most) {
        const [first = 0] = places;
        const once = places.filter(
          (place, at) => at === 0 || this.#textOf(place) !== this.#textOf(places[at - 1] ?? 0),
        );
        this.hot.add(String.fromCharCode(units[first] ?? END));
        yield this.#list(
          String.fromCharCode(units[first] ?? END),
          once.map((place) => this.#textOf(place).start),
        );
      }
      yield* this.#longer(units, places, 2);
      progress.done(places.length);
    }
  }

  /** The lists of runs of so many characters and more; `places` of those with one character less, ascending. */
  *#longer(units: Uint16Array, places: Int32Array, size: number): Iterable<PostingList> {
    const byLast = Map.groupBy(places, (place) => units[place + size - 1] ?? END);
    for (const [unit, list] of [...byLast].sort(([a], [b]) => a - b)) {
      const own = Int32Array.from(list);
      const [first = 0] = own;
      const key = String.fromCharCode(...units.subarray(first, first + size));
      yield this.#list(key, own);
      if (own.length <= this.#most || size === LONGEST || unit === END) continue;
      this.hot.add(key);
      yield* this.#longer(units, own, size + 1);
    }
  }

  #list(key: string, places: Int32Array): PostingList {
    const texts = Array.from(places, (place) => this.#textOf(place));
    const within = texts.map(({ base, start }, at) => base + (places[at] ?? 0) - start);
    return { key, items: texts.map(({ item }) => item), columns: [within] };
  }

  #textOf(place: number): { item: number; base: number; start: number } {
    let number = this.#textAt[Math.floor(place / STRIDE)] ?? 0;
    while ((this.#texts[number + 1]?.start ?? Infinity) <= place) number++;
    return this.#texts[number] ?? { item: 0, base: 0, start: 0 };
  }
}

/** The places of each character, ascending, in the order of the characters; none of END. */
function* byCharacter(units: Uint16Array): Iterable<Int32Array> {
  const ends = new Int32Array(END + 1);
  for (const unit of units) ends[unit] = (ends[unit] ?? 0) + 1;
  for (let unit = 1; unit <= END; unit++) ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0);
  const places = new Int32Array(units.length);
  const next = Int32Array.of(0, ...ends);
  units.forEach((unit, place) => {
    places[next[unit] ?? 0] = place;
    next[unit] = (next[unit] ?? 0) + 1;
  });
  for (let unit = 0, from = 0; unit < END; from = ends[unit++] ?? 0)
    if ((ends[unit] ?? 0) > from) yield places.subarray(from, ends[unit]);
}
