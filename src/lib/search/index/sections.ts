/** Which section and report an item belongs to, for every item of the collection. */
import type { SectionColumns } from './index-format.ts';
import type { Items } from './items.ts';

export class Sections {
  readonly count: number;
  /** First item of each section, and one past the last item at the end. */
  readonly first: Int32Array;
  readonly report: Int32Array;
  readonly #columns: SectionColumns;

  constructor(columns: SectionColumns) {
    this.#columns = columns;
    this.count = columns.sizes.length;
    this.first = new Int32Array(this.count + 1);
    this.report = new Int32Array(this.count);
    for (let at = 0; at < this.count; at++) this.first[at + 1] = (this.first[at] ?? 0) + (columns.sizes[at] ?? 0);
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
  /** Cuts ascending items into the runs that lie in one section: items[from] to items[to - 1]. */
  forEachRun(items: Items, take: (section: number, from: number, to: number) => void): void {
    let section = 0;
    for (let from = 0; from < items.length;) {
      section = this.#onwards(section, items[from] ?? 0);
      const end = this.first[section + 1] ?? Infinity;
      let to = from + 1;
      while (to < items.length && (items[to] ?? 0) < end) to++;
      take(section, from, to);
      from = to;
    }
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
    return this.#columns.halves.charCodeAt(section) - 97;
  }
  themeOf(section: number): number {
    return this.#columns.themes.charCodeAt(section) - 97;
  }
  half(section: number): string {
    return this.halfIds[this.halfOf(section)] ?? '';
  }
  theme(section: number): string {
    return this.themeIds[this.themeOf(section)] ?? '';
  }
  isHeaded(section: number): boolean {
    return this.#columns.headed[section] === '1';
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
