/** Which section and report an item belongs to, for every item of the collection. */
import type { SectionColumns } from './index-format.ts';

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
  reportOf(item: number): number {
    return this.report[this.of(item)] ?? 0;
  }
  half(section: number): string {
    return this.#columns.halfIds[this.#columns.halves.charCodeAt(section) - 97] ?? '';
  }
  theme(section: number): string {
    return this.#columns.themeIds[this.#columns.themes.charCodeAt(section) - 97] ?? '';
  }
  isHeaded(section: number): boolean {
    return this.#columns.headed[section] === '1';
  }
  isHeading(item: number): boolean {
    const section = this.of(item);
    return this.first[section] === item && this.isHeaded(section);
  }
}

/** Index of the last start at or before a place. */
export function indexAt(starts: Int32Array, place: number, last = starts.length - 1): number {
  let low = 0;
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
