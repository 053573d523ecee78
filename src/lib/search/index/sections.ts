/** Which section and report an item belongs to, for every item of the collection. */
import { ITEM_BLOCK, type SectionColumns } from './index-format.ts';
import type { Items } from './items.ts';
import { readVarints } from './varint.ts';

/**
 * Ascending items, cut into the runs that lie in one section: run i is items[starts[i]] to items[starts[i + 1] - 1]; and these
 * runs by report: those of reports[i] are reportStarts[i] to reportStarts[i + 1] - 1.
 */
export interface SectionRuns {
  sections: Int32Array;
  starts: Int32Array;
  reports: Int32Array;
  reportStarts: Int32Array;
}
/** Sections gone through one by one before larger steps are tried. */
const NEAR = 8;

export class Sections {
  readonly count: number;
  /** First item of each section, and one past the last item at the end. */
  readonly first: Int32Array;
  readonly report: Int32Array;
  /** Of each section (theme × halves + half) × 2 + headed. */
  readonly #kinds: Uint8Array;
  readonly #columns: SectionColumns;
  /** Of lists of items, which are gone through several times a search. */
  readonly #runs = new WeakMap<Items, SectionRuns>();

  /** `body` as SectionColumns describes it. */
  constructor(columns: SectionColumns, body: Uint8Array) {
    this.#columns = columns;
    this.count = columns.reports.reduce((sum, sections) => sum + sections, 0);
    this.#kinds = body.subarray(0, this.count);
    this.first = new Int32Array(this.count + 1);
    this.report = new Int32Array(this.count);
    readVarints(body, this.count, this.count).forEach((blocks, at) => {
      this.first[at + 1] = (this.first[at] ?? 0) + blocks * ITEM_BLOCK;
    });
    let section = 0;
    columns.reports.forEach((sections, report) => {
      this.report.fill(report, section, section + sections);
      section += sections;
    });
  }

  /** Number of the section that holds an item. */
  of(item: number): number {
    return indexAt(this.first, item, this.count - 1);
  }

  runsOf(items: Items): SectionRuns {
    let runs = this.#runs.get(items);
    if (!runs) this.#runs.set(items, (runs = this.#cut(items)));
    return runs;
  }
  /** Calls for each run of items: items[from] to items[to - 1]. */
  forEachRun(items: Items, take: (section: number, from: number, to: number) => void): void {
    const { sections, starts } = this.runsOf(items);
    for (let at = 0; at < sections.length; at++) take(sections[at] ?? 0, starts[at] ?? 0, starts[at + 1] ?? 0);
  }

  #cut(items: Items): SectionRuns {
    const { first, report } = this;
    const most = Math.min(items.length, this.count);
    const sections = new Int32Array(most);
    const starts = new Int32Array(most + 1);
    const reports = new Int32Array(most);
    const reportStarts = new Int32Array(most + 1);
    let [size, reportCount] = [0, 0];
    let [section, end, last] = [0, 0, -1];
    for (let at = 0; at < items.length; at++) {
      const item = items[at] ?? 0;
      if (item < end) continue;
      const far = section + NEAR;
      while (section < far && (first[section + 1] ?? Infinity) <= item) section++;
      if (section === far) section = this.#onwards(section, item);
      end = first[section + 1] ?? Infinity;
      const own = report[section] ?? 0;
      if (own !== last) {
        reports[reportCount] = last = own;
        reportStarts[reportCount++] = size;
      }
      sections[size] = section;
      starts[size++] = at;
    }
    starts[size] = items.length;
    reportStarts[reportCount] = size;
    return {
      sections: sections.subarray(0, size),
      starts: starts.subarray(0, size + 1),
      reports: reports.subarray(0, reportCount),
      reportStarts: reportStarts.subarray(0, reportCount + 1),
    };
  }

  /** The section of an item that lies in this section or behind it: by doubled steps, since most often it is near. */
  #onwards(section: number, item: number): number {
    let step = 1;
    while (section + step < this.count && (this.first[section + step] ?? 0) <= item) step *= 2;
    return indexAt(this.first, item, Math.min(section + step, this.count) - 1, section + (step >> 1));
  }

  reportOf(item: number): number {
    return this.report[this.of(item)] ?? 0;
  }
  /** Ids of halves and themes; halfOf and themeOf are places in them. */
  get halfIds(): readonly string[] {
    return this.#columns.halfIds;
  }
  get themeIds(): readonly string[] {
    return this.#columns.themeIds;
  }
  halfOf(section: number): number {
    return this.#kindOf(section) % this.halfIds.length;
  }
  themeOf(section: number): number {
    return Math.floor(this.#kindOf(section) / this.halfIds.length);
  }
  #kindOf(section: number): number {
    return (this.#kinds[section] ?? 0) >> 1;
  }
  half(section: number): string {
    return this.halfIds[this.halfOf(section)] ?? '';
  }
  theme(section: number): string {
    return this.themeIds[this.themeOf(section)] ?? '';
  }
  isHeaded(section: number): boolean {
    return ((this.#kinds[section] ?? 0) & 1) === 1;
  }
  /** The item that is the heading of a section; -1 where it has none. */
  headingOf(section: number): number {
    return this.isHeaded(section) ? (this.first[section] ?? -1) : -1;
  }
}

/** Index of the last start at or before a place, looked for from `first` to `last`. */
export function indexAt(starts: Int32Array, place: number, last = starts.length - 1, first = 0): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Steps from one to the next → the numbers themselves. */
export function sums(steps: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(steps, (step) => (sum += step));
}
