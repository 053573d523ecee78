/**
 * Finds runs of the texts that are nearly the typed run: with a wrong, missing, extra or swapped character, or with homophones.
 * It computes a weighted edit distance of the typed run to every position of the text (Sellers' algorithm).
 */

export interface Near {
  /** The run in the text, folded. */
  run: string;
  /** Edit distance in tenths of a wrong character; 0 means equal. */
  cost: number;
  /** Number of occurrences. */
  count: number;
}

/** Costs are in tenths, so that they are integers. */
const HOMOPHONE = 4;
const WRONG = 10;
/** A Han character replaced by a digit or a sign is hardly a typing error: 投资完成额 is not 投资完成4. */
const STRANGE = 25;
const SWAPPED = 9;
/** The typed run lacks a character of the text. */
const MISSING = 9;
/** The typed run has an extra character. */
const EXTRA = 10;
/** The largest cost for a typed run of this length; a run of two characters may only have homophones. */
export const allowance = (length: number): number =>
  length < 2 ? 0 : length === 2 ? 2 * HOMOPHONE : length < 7 ? WRONG : 2 * WRONG;

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Returns the characters that sound like a character. */
export type Homophones = (char: string) => string;

/** Returns at most `limit` distinct runs near the typed one, best first. The texts are folded; a run never crosses a start of an item. */
export function nearRuns(
  typed: string,
  texts: Iterable<{ text: string; starts: Int32Array }>,
  homophones: Homophones,
  limit = 8,
): Near[] {
  const size = typed.length;
  const most = allowance(size);
  if (most === 0 || size > 24) return [];
  const sounds = [...typed].map((char) => new Set(Array.from(homophones(char), (one) => one.charCodeAt(0))));
  const codes = Array.from({ length: size }, (_, at) => typed.charCodeAt(at));
  /** The cost of replacing the i-th typed character by another one. */
  const replaced = (i: number, code: number): number => {
    const one = codes[i] ?? 0;
    if (one === code) return 0;
    if (sounds[i]?.has(code)) return HOMOPHONE;
    return isHan(one) === isHan(code) ? WRONG : STRANGE;
  };
  const found = new Map<string, Near>();
  const columns: Columns = [new Column(size), new Column(size), new Column(size)];
  for (const { text, starts } of texts)
    for (const [at, start] of starts.entries()) {
      const one = text.slice(start, starts[at + 1]);
      for (const { from, end, cost } of nearIn(one, codes, most, replaced, columns)) {
        const run = one.slice(from, end);
        const known = found.get(run);
        found.set(run, { run, cost: known?.cost ?? cost, count: (known?.count ?? 0) + 1 });
      }
    }
  return [...found.values()]
    .filter(({ run }) => run !== typed)
    .sort((a, b) => a.cost - b.cost || b.count - a.count || a.run.length - b.run.length)
    .slice(0, limit);
}

/** A column of the distance table: for the first i typed characters, the least cost of a run that ends here, and where the run begins. */
class Column {
  readonly cost: Float64Array;
  readonly from: Int32Array;
  /** The last row whose cost is within the limit; no row after it can lead to a run within the limit. */
  reach = 0;

  constructor(size: number) {
    this.cost = new Float64Array(size + 1);
    this.from = new Int32Array(size + 1);
  }

  /** Makes it the column before a text: all characters up to a row are extra. */
  begin(): void {
    for (let i = 0; i < this.cost.length; i++) this.cost[i] = i * EXTRA;
    this.from.fill(0);
    this.reach = this.cost.length - 1;
  }

  /** Extends the run of another cell to row i, if that is cheaper. */
  offer(i: number, column: Column, j: number, by: number): void {
    const cost = (column.cost[j] ?? 0) + by;
    if (cost >= (this.cost[i] ?? 0)) return;
    this.cost[i] = cost;
    this.from[i] = column.from[j] ?? 0;
  }
}

/** The columns of the last but one, the last and this character; made once for all texts. */
type Columns = readonly [before: Column, last: Column, now: Column];

type Run = { from: number; end: number; cost: number };

/** Adds a run that costs at most `most`; of two overlapping runs it keeps the cheaper one. */
function takeIn(found: Run[], run: Run, most: number): void {
  const last = found.at(-1);
  if (run.cost > most) return;
  if (!last || run.from >= last.end) found.push(run);
  else if (run.cost < last.cost) found.splice(-1, 1, run);
}

/** The runs of one text that cost at most `most`; of overlapping runs only the cheapest. */
function nearIn(
  text: string,
  codes: readonly number[],
  most: number,
  replaced: (i: number, code: number) => number,
  columns: Columns,
): Run[] {
  const size = codes.length;
  const found: Run[] = [];
  let [before, last, now] = columns;
  last.begin();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const previous = at > 0 ? text.charCodeAt(at - 1) : 0;
    now.cost.fill(Infinity);
    now.cost[0] = 0;
    now.from[0] = at + 1;
    now.reach = 0;
    for (let i = 1; i <= Math.min(size, Math.max(now.reach + 1, last.reach + 1, before.reach + 2)); i++) {
      now.offer(i, last, i - 1, replaced(i - 1, code));
      // A run does not begin or end with a missing or an extra character, because it could be longer or shorter instead.
      if (i < size) now.offer(i, last, i, MISSING);
      if (i > 1 && i < size) now.offer(i, now, i - 1, EXTRA);
      if (i > 1 && code === codes[i - 2] && previous === codes[i - 1] && code !== previous)
        now.offer(i, before, i - 2, SWAPPED);
      if ((now.cost[i] ?? 0) <= most) now.reach = i;
    }
    takeIn(found, { from: now.from[size] ?? 0, end: at + 1, cost: now.cost[size] ?? 0 }, most);
    [before, last, now] = [last, now, before];
  }
  return found;
}
