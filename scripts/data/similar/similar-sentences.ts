/**
 * Finds near-duplicate sentences in a whole collection, in three steps: shingles and MinHash bands find candidates, exact comparison
 * joins them into families, and each family is split so that every member is nearly the same as the first of its group.
 */
import { nearlySame, THRESHOLD, type Prepared } from '../../../src/lib/compare/similar/nearly-same.ts';
import { SHINGLE } from '../../../src/lib/compare/similar/shingles.ts';
import type { Similar } from '../../../src/schema/similar.ts';
import type { SimilarGroups } from '../../../src/schema/site-data.ts';
import { Dictionary } from '../../search/dictionary.ts';
import { wholeNumbers } from '../../search/growing.ts';
import { BANDS, bandKey } from './bands.ts';
import { SHORTEST, type Wordings } from './wordings.ts';

/** A wording, with its number, prepared for comparison. */
interface Entry extends Prepared {
  wording: number;
}

/** Collects the sentences of reports one by one, only as columns of numbers: about 250 bytes for each wording. */
export class SimilarSentences {
  /** Number of a wording by its hash. */
  readonly #wordings = new Map<number, number>();
  /** For each wording: the index at which its shingles end, and its amounts. */
  readonly #ends = wholeNumbers();
  readonly #shingles = wholeNumbers();
  readonly #amounts = wholeNumbers();
  readonly #amountTexts = new Dictionary();
  /** For each sentence: its report, its id, its wording. */
  readonly #reports = new Dictionary();
  readonly #ids = new Dictionary();
  readonly #sentences = { report: wholeNumbers(), id: wholeNumbers(), wording: wholeNumbers() };

  add({ report, ids, prints, amounts, ends, shingles }: Wordings): void {
    const number = this.#reports.placeOf(report);
    ids.forEach((id, i) => {
      const print = prints[i] ?? 0;
      let wording = this.#wordings.get(print);
      if (wording === undefined) {
        wording = this.#wordings.size;
        this.#wordings.set(print, wording);
        for (let at = ends[i - 1] ?? 0; at < (ends[i] ?? 0); at++) this.#shingles.push(shingles[at] ?? 0);
        this.#ends.push(this.#shingles.length);
        this.#amounts.push(this.#amountTexts.placeOf(amounts[i] ?? ''));
      }
      this.#sentences.report.push(number);
      this.#sentences.id.push(this.#ids.placeOf(id));
      this.#sentences.wording.push(wording);
    });
  }

  /** The groups with sentences of two or more reports. Sentences with one wording are in the order in which their reports were added. */
  finish(): Similar {
    const keysOf = this.#keysOf();
    const groups = this.#families()
      .flatMap((family) => split(family.map((wording) => this.#entry(wording))))
      .map((group) => group.flatMap(({ wording }) => keysOf(wording)))
      .filter((keys) => new Set(keys.map(reportOf)).size > 1);
    return { method: { shingle: SHINGLE, shortest: SHORTEST, threshold: THRESHOLD }, groups };
  }

  #entry(wording: number): Entry {
    const [from, to] = [wording === 0 ? 0 : this.#ends.at(wording - 1), this.#ends.at(wording)];
    return { wording, shingles: this.#shingles.values.subarray(from, to), amounts: String(this.#amounts.at(wording)) };
  }

  /** Returns a function that lists the sentences of a wording as REPORT.SENTENCE. */
  #keysOf(): (wording: number) => string[] {
    const { report, id, wording: wordings } = this.#sentences;
    const [reports, ids] = [this.#reports.texts, this.#ids.texts];
    const byWording = sortedBy(wordings.values, this.#wordings.size);
    return (wording) =>
      Array.from(byWording(wording), (at) => `${reports[report.at(at)] ?? ''}.${ids[id.at(at)] ?? ''}`);
  }

  /** The families: wordings connected by a chain of pairs that share a band and are nearly the same. */
  #families(): number[][] {
    const count = this.#wordings.size;
    const parent = Int32Array.from({ length: count }, (_, i) => i);
    const root = (i: number): number => {
      let at = i;
      while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
      return at;
    };
    const compared = this.#compared();
    const packed = new Float64Array(compared.length);
    for (let band = 0; band < BANDS; band++)
      for (const meeting of this.#meetings(compared, band, packed)) {
        // A wording is compared only with the first of each family in the meeting, so the cost of a band is linear.
        const firsts: number[] = [];
        for (const i of meeting) {
          const twin = firsts.find((j) => root(j) === root(i) || nearlySame(this.#entry(j), this.#entry(i)));
          if (twin === undefined) firsts.push(i);
          else parent[root(i)] = root(twin);
        }
      }
    const familyOf = sortedBy(compared.map(root), count);
    return Array.from({ length: count }, (_, i) => Array.from(familyOf(i), (at) => compared[at] ?? 0)).filter(
      ({ length }) => length > 0,
    );
  }

  /** Yields the groups of two or more wordings that have the same key in a band, ascending. `packed` is working memory. */
  *#meetings(compared: Int32Array, band: number, packed: Float64Array): Iterable<number[]> {
    const shingles = this.#shingles.values;
    // Key and index share one number of 53 bits, so that a typed array can sort them without an object for each.
    const places = 2 ** Math.ceil(Math.log2(compared.length + 1));
    const keys = 2 ** 53 / places;
    for (const [at, wording] of compared.entries()) {
      const from = wording === 0 ? 0 : this.#ends.at(wording - 1);
      packed[at] = ((bandKey(shingles, from, this.#ends.at(wording), band) >>> 0) % keys) * places + at;
    }
    packed.sort();
    let meeting: number[] = [];
    let last = -1;
    for (const one of packed) {
      const key = Math.floor(one / places);
      if (key !== last) {
        if (meeting.length > 1) yield meeting;
        meeting = [];
        last = key;
      }
      meeting.push(compared[one % places] ?? 0);
    }
    if (meeting.length > 1) yield meeting;
  }

  /** The wordings that occur twice or share their amounts with another wording; the others, one in six, cannot have a near-duplicate. */
  #compared(): Int32Array {
    const having = new Int32Array(this.#amountTexts.texts.length);
    for (const amounts of this.#amounts.values) having[amounts] = (having[amounts] ?? 0) + 1;
    const standing = new Int32Array(this.#wordings.size);
    for (const wording of this.#sentences.wording.values) standing[wording] = (standing[wording] ?? 0) + 1;
    return Int32Array.from(standing.keys()).filter(
      (i) => (standing[i] ?? 0) > 1 || (having[this.#amounts.at(i)] ?? 0) > 1,
    );
  }
}

/** Sorts the indexes of `values` by value (0 to `count` - 1); returns a function that lists the indexes of a value, ascending. */
function sortedBy(values: Int32Array, count: number): (value: number) => Int32Array {
  const ends = new Int32Array(count + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  for (let value = 1; value <= count; value++) ends[value] = (ends[value] ?? 0) + (ends[value - 1] ?? 0);
  const next = ends.slice();
  const sorted = new Int32Array(values.length);
  values.forEach((value, at) => {
    const to = next[value] ?? 0;
    sorted[to] = at;
    next[value] = to + 1;
  });
  return (value) => sorted.subarray(ends[value], ends[value + 1]);
}

/** beizhuang-2025.s1.3 → beizhuang-2025; the id of a report contains no period. */
const reportOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** The groups of each sentence by report, each group named by its first member. */
export function groupsByReport(groups: Similar['groups']): Map<string, SimilarGroups> {
  const found = new Map<string, SimilarGroups>();
  for (const members of groups)
    for (const key of members) {
      const report = reportOf(key);
      const own = found.get(report) ?? {};
      found.set(report, own);
      (own[key.slice(report.length + 1)] ??= []).push(members[0] ?? '');
    }
  return found;
}

/** In a family of up to this many, all pairs are compared. The limit bounds the comparisons for each sentence, whatever the collection. */
const ALL_WITH_ALL = 100;

/**
 * Splits a family into groups around leaders, because the ends of a chain may differ a lot. The sentence with the most near-duplicates (in
 * a large family the most typical one) leads the first group, and the next sentence that is not nearly the same as any leader so far leads
 * the next. A sentence that is nearly the same as two leaders belongs to both groups.
 */
function split(family: readonly Entry[]): Entry[][] {
  const leaders: Entry[] = [];
  for (const entry of family.length <= ALL_WITH_ALL ? mostTwinsFirst(family) : mostTypicalFirst(family))
    if (!leaders.some((leader) => nearlySame(leader, entry))) leaders.push(entry);
  return leaders.map((leader) => [leader, ...family.filter((entry) => entry !== leader && nearlySame(leader, entry))]);
}

function mostTwinsFirst(family: readonly Entry[]): Entry[] {
  const twins = new Map(family.map((a) => [a, family.filter((b) => nearlySame(a, b)).length]));
  return family.toSorted((a, b) => (twins.get(b) ?? 0) - (twins.get(a) ?? 0));
}

/** Sorted by how many members of the family have its shingles, on average; this finds leaders without comparing all pairs. */
function mostTypicalFirst(family: readonly Entry[]): Entry[] {
  const having = new Map<number, number>();
  for (const { shingles } of family) for (const one of shingles) having.set(one, (having.get(one) ?? 0) + 1);
  const typical = new Map(
    family.map((entry) => [
      entry,
      entry.shingles.reduce((sum, one) => sum + (having.get(one) ?? 0), 0) / entry.shingles.length,
    ]),
  );
  return family.toSorted((a, b) => (typical.get(b) ?? 0) - (typical.get(a) ?? 0));
}
