/** Texts → for every place its key, and where each hot run and each phrase stands: the lists that grams.ts reads. */
import { Progress } from '../build/progress.ts';
import { END, type FoldedTexts } from './folded-texts.ts';

/** Where a key stands, in reading order: the item, and the place in it. */
export interface GramList {
  key: string;
  items: Int32Array;
  places: Int32Array;
}

/** The lists of all keys that begin with a character from `from` up to `to`, which is left out; ascending by key. */
export interface GramPart {
  from: number;
  to: number;
  lists: Iterable<GramList>;
}

export interface GramOptions {
  /** Places of a run from which on it is hot. */
  most: number;
  /** Runs of two characters and more that have a list in any case. */
  phrases: Iterable<string>;
  /** Places of a phrase from which on it has one too. */
  recurring: number;
  /** Places that are sorted at a time. */
  atOnce: number;
}

/** No key is longer: what stands so often is a formula, and formulas are shorter than this. */
const LONGEST = 8;

/** Characters of a recurring phrase at least; shorter ones take two keys at most. */
const PHRASE = 4;
/** A phrase that goes on in the same way so often is part of a longer one. */
const PART = 0.9;
const HAN = /^\p{Script=Han}+$/u;

export class GramLists {
  /** Runs that stand so often that they are keys no more, ascending; of the parts that have been made. */
  readonly hot = new Set<string>();
  /** Phrases that recur and take more than one key to be found (高标准农田); of the parts that have been made. */
  readonly recurring: string[] = [];
  readonly #texts: FoldedTexts;
  readonly #units: Uint16Array;
  readonly #options: GramOptions;
  readonly #phrasesOf: ReadonlyMap<string, string[]>;

  constructor(texts: FoldedTexts, options: GramOptions) {
    this.#texts = texts;
    this.#units = texts.units;
    this.#options = options;
    this.#phrasesOf = Map.groupBy(new Set(options.phrases), (phrase) => phrase.slice(0, 2));
  }

  /**
   * Every key, hot run and phrase that occurs. A hot single character is listed once a text, at place 0: nothing else is asked of it.
   * The texts are gone through once for each part.
   */
  *parts(): Iterable<GramPart> {
    const counts = new Int32Array(END);
    for (const unit of this.#units) if (unit !== END) counts[unit] = (counts[unit] ?? 0) + 1;
    const { atOnce } = this.#options;
    const progress = new Progress('检索目录的字');
    progress.add(this.#units.length);
    for (let from = 0; from < END;) {
      let size = counts[from] ?? 0;
      let to = from + 1;
      while (to < END && size + (counts[to] ?? 0) <= atOnce) size += counts[to++] ?? 0;
      if (size > 0) yield { from, to, lists: this.#listsOf(this.#placesOf(from, to, size)) };
      progress.done(size);
      from = to;
    }
  }

  /** Every place of the characters of a part, by the first two characters, those of equal ones ascending. */
  #placesOf(from: number, to: number, size: number): Int32Array {
    const all = new Int32Array(size);
    let found = 0;
    for (let place = 0; place < this.#units.length; place++) {
      const unit = this.#units[place] ?? END;
      if (unit >= from && unit < to) all[found++] = place;
    }
    return this.#sortedBy(0, this.#sortedBy(1, all));
  }

  *#listsOf(places: Int32Array): Iterable<GramList> {
    for (const [start, stop] of this.#runs(places, 0, places.length, 0)) {
      if (stop - start > this.#options.most) {
        const key = String.fromCharCode(this.#unitAt(places, start, 0));
        this.hot.add(key);
        yield this.#singles(key, places.slice(start, stop).sort());
      }
      for (const [from, to] of this.#runs(places, start, stop, 1)) yield* this.#divide(places, from, to, 2);
    }
  }

  /** Places [from, to) have the first `depth` characters in common, two or more, and are ascending; they are put in the order of what follows. */
  *#divide(places: Int32Array, from: number, to: number, depth: number): Iterable<GramList> {
    const place = places[from] ?? 0;
    const key = String.fromCharCode(...this.#units.subarray(place, place + depth));
    const own = places.slice(from, to);
    yield this.#list(key, own);
    if (own.length <= this.#options.most || depth === LONGEST || this.#units[place + depth - 1] === END) {
      yield* this.#phrasesOn(key, own);
      return;
    }
    this.hot.add(key);
    places.set(this.#sortedBy(depth, own), from);
    for (const [start, stop] of this.#runs(places, from, to, depth))
      yield* this.#divide(places, start, stop, depth + 1);
  }

  /** The lists of phrases that a key begins, given ones and recurring ones. */
  *#phrasesOn(key: string, places: Int32Array): Iterable<GramList> {
    const begun = this.#recurringFrom(key, places).filter((phrase) => phrase !== key);
    this.recurring.push(...begun);
    const given = this.#phrasesOf.get(key.slice(0, 2)) ?? [];
    const own = new Set([...given, ...begun].filter((phrase) => phrase.length > key.length && phrase.startsWith(key)));
    for (const phrase of [...own].sort()) {
      const standing = places.filter((at) => this.#stands(phrase, at));
      if (standing.length) yield this.#list(phrase, standing);
    }
  }

  /** Phrases that recur among the places of a run, ascending; none that nearly always goes on to a longer one. */
  #recurringFrom(run: string, own: Int32Array): string[] {
    const { recurring } = this.#options;
    if (own.length < recurring || !HAN.test(run)) return [];
    const next = Map.groupBy(own, (place) => this.#units[place + run.length] ?? END);
    const longer = run.length < LONGEST ? [...next].filter(([, { length }]) => length >= recurring) : [];
    const goesOn = longer.some(([, { length }]) => length >= PART * own.length);
    return [
      ...(run.length >= PHRASE && !goesOn ? [run] : []),
      ...longer
        .sort(([a], [b]) => a - b)
        .flatMap(([unit, its]) => this.#recurringFrom(run + String.fromCharCode(unit), Int32Array.from(its))),
    ];
  }

  #stands(phrase: string, at: number): boolean {
    for (let behind = 0; behind < phrase.length; behind++)
      if (this.#units[at + behind] !== phrase.charCodeAt(behind)) return false;
    return true;
  }

  #list = (key: string, places: Int32Array): GramList => ({ key, ...this.#texts.itemsOf(places) });

  #singles(key: string, places: Int32Array): GramList {
    const { items } = this.#texts.itemsOf(places);
    const once = items.filter((item, at) => item !== items[at - 1]);
    return { key, items: once, places: new Int32Array(once.length) };
  }

  #unitAt = (places: Int32Array, at: number, behind: number): number => this.#units[(places[at] ?? 0) + behind] ?? END;

  /** Cuts places [from, to) where the character that stands so far behind them changes. */
  *#runs(places: Int32Array, from: number, to: number, behind: number): Iterable<[start: number, stop: number]> {
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && this.#unitAt(places, at, behind) === this.#unitAt(places, start, behind)) continue;
      yield [start, at];
      start = at;
    }
  }

  /** The same places by the character that stands so far behind each of them; equals keep their order. */
  #sortedBy(behind: number, places: Int32Array): Int32Array {
    const next = new Int32Array(END + 2);
    for (let at = 0; at < places.length; at++) {
      const unit = this.#unitAt(places, at, behind) + 1;
      next[unit] = (next[unit] ?? 0) + 1;
    }
    for (let unit = 1; unit < next.length; unit++) next[unit] = (next[unit] ?? 0) + (next[unit - 1] ?? 0);
    const sorted = new Int32Array(places.length);
    for (let at = 0; at < places.length; at++) {
      const unit = this.#unitAt(places, at, behind);
      const to = next[unit] ?? 0;
      sorted[to] = places[at] ?? 0;
      next[unit] = to + 1;
    }
    return sorted;
  }
}
