/** Maps every item of the collection to its section and report. */
import { lastUpTo } from '../../text/last-up-to.ts';
import type { SectionColumns } from './index-format.ts';
import type { Items } from './items.ts';

/** The items of a list that belong to the section or report `of`: items[from] to items[to - 1]. */
export interface Run {
  of: number;
  from: number;
  to: number;
}

export class Sections {
  readonly count: number;
  /** First item of each section, and one past the last item at the end. */
  readonly first: Int32Array;
  /** First item of each report. */
  readonly #reportFirst: Int32Array;
  readonly #columns: SectionColumns;
  /** Cache of runs, because a search needs them several times for the same list. */
  readonly #runs = new WeakMap<Items, Run[]>();

  constructor(columns: SectionColumns) {
    this.#columns = columns;
    this.count = columns.sizes.length;
    this.first = sums([0, ...columns.sizes]);
    this.#reportFirst = sums([0, ...columns.reports]).map((section) => this.first[section] ?? 0);
  }

  /** Number of the section that holds an item. */
  of(item: number): number {
    return indexAt(this.first, item);
  }
  reportOf(item: number): number {
    return indexAt(this.#reportFirst, item);
  }
  reportOfSection(section: number): number {
    return this.reportOf(this.first[section] ?? 0);
  }

  /** Splits ascending items by section. */
  runsOf(items: Items): readonly Run[] {
    const runs = this.#runs.get(items) ?? cut(items, this.first);
    this.#runs.set(items, runs);
    return runs;
  }

  /** Splits ascending items by report. */
  reportRunsOf(items: Items): readonly Run[] {
    return cut(items, this.#reportFirst);
  }

  half(section: number): string {
    return this.#columns.half[section] ?? '';
  }
  theme(section: number): string {
    return this.#columns.theme[section] ?? '';
  }
  isHeaded(section: number): boolean {
    return this.#columns.headed[section] === 1;
  }
  /** The item that is the heading of a section; -1 if it has none. */
  headingOf(section: number): number {
    return this.isHeaded(section) ? (this.first[section] ?? -1) : -1;
  }
}

function cut(items: Items, starts: Int32Array): Run[] {
  const runs: Run[] = [];
  let end = 0;
  let last: Run | undefined;
  items.forEach((item, at) => {
    if (!last || item >= end) {
      const of = indexAt(starts, item);
      end = starts[of + 1] ?? Infinity;
      last = { of, from: at, to: at };
      runs.push(last);
    }
    last.to = at + 1;
  });
  return runs;
}

/** Index of the last start at or before an offset. */
export const indexAt = (starts: Int32Array, place: number): number =>
  Math.max(
    0,
    lastUpTo(starts.length, (at) => (starts[at] ?? 0) <= place),
  );

/** Running sums: differences between numbers → the numbers. */
export function sums(steps: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(steps, (step) => (sum += step));
}
