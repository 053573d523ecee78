/**
 * Runs of the text that are nearly what was typed: one wrong, missing, doubled or swapped character, or characters of the
 * same sound. Weighted edit distance of the typed run against every place of the text (Sellers' algorithm).
 */

export interface Near {
  /** The run as the text has it, folded. */
  run: string;
  /** 0 is equal; a homophone costs less than a wrong character. */
  cost: number;
  /** Places at which it stands. */
  count: number;
}

const HOMOPHONE = 0.4;
const WRONG = 1;
const SWAPPED = 0.9;
/** The typed run lacks a character of the text. */
const MISSING = 0.9;
/** The typed run has a character too many. */
const EXTRA = 1;

/** How far a run of so many characters may be from what was typed: two of them only by sound. */
export const allowance = (length: number): number => (length < 2 ? 0 : length === 2 ? 2 * HOMOPHONE : length < 7 ? 1 : 2);

export type SameSound = (a: string, b: string) => boolean;

/** At most `limit` distinct runs near the typed one, best first. Texts are folded; a run never crosses `starts`. */
export function nearRuns(
  typed: string,
  texts: Iterable<{ text: string; starts: Int32Array }>,
  sameSound: SameSound,
  limit = 8,
): Near[] {
  const size = typed.length;
  const most = allowance(size);
  if (most === 0 || size > 24) return [];
  const found = new Map<string, Near>();
  for (const { text, starts } of texts) scan(typed, text, starts, most, sameSound, found);
  return [...found.values()]
    .filter(({ run }) => run !== typed)
    .sort((a, b) => a.cost - b.cost || b.count - a.count || a.run.length - b.run.length)
    .slice(0, limit);
}

function scan(
  typed: string,
  text: string,
  starts: Int32Array,
  most: number,
  sameSound: SameSound,
  found: Map<string, Near>,
): void {
  const size = typed.length;
  // Cost of replacing typed character i by a character of the text, worked out once for each distinct character.
  const replace = new Map<string, Float64Array>();
  const costs = (char: string): Float64Array => {
    const known = replace.get(char);
    if (known) return known;
    const row = Float64Array.from(typed, (one) => (one === char ? 0 : sameSound(one, char) ? HOMOPHONE : WRONG));
    replace.set(char, row);
    return row;
  };
  // Column j: cost of the best run that ends here for the first i typed characters, and where that run begins.
  let before = new Float64Array(size + 1);
  let last = new Float64Array(size + 1);
  let now = new Float64Array(size + 1);
  let beforeFrom = new Int32Array(size + 1);
  let lastFrom = new Int32Array(size + 1);
  let nowFrom = new Int32Array(size + 1);
  let next = 0; // index of the next start
  let best: { end: number; from: number; cost: number } | null = null;
  const settle = (): void => {
    if (!best) return;
    const run = text.slice(best.from, best.end);
    const known = found.get(run);
    if (known) known.count++;
    else found.set(run, { run, cost: best.cost, count: 1 });
    best = null;
  };
  for (let at = 0; at < text.length; at++) {
    if (at === starts[next]) {
      settle();
      while (starts[next] === at) next++;
      for (let i = 0; i <= size; i++) {
        last[i] = before[i] = i * EXTRA;
        lastFrom[i] = beforeFrom[i] = at;
      }
    }
    const char = text.charAt(at);
    const row = costs(char);
    now[0] = 0;
    nowFrom[0] = at + 1;
    for (let i = 1; i <= size; i++) {
      let cost = (last[i - 1] ?? 0) + (row[i - 1] ?? 1);
      let from = lastFrom[i - 1] ?? at;
      const missing = (last[i] ?? 0) + MISSING;
      if (i > 1 && i < size && missing < cost) [cost, from] = [missing, lastFrom[i] ?? at];
      const extra = (now[i - 1] ?? 0) + EXTRA;
      if (i > 1 && i < size && extra < cost) [cost, from] = [extra, nowFrom[i - 1] ?? at];
      if (i > 1 && typed.charAt(i - 1) === text.charAt(at - 1) && typed.charAt(i - 2) === char && typed.charAt(i - 1) !== char) {
        const swapped = (before[i - 2] ?? 0) + SWAPPED;
        if (swapped < cost) [cost, from] = [swapped, beforeFrom[i - 2] ?? at];
      }
      now[i] = cost;
      nowFrom[i] = from;
    }
    const cost = now[size] ?? Infinity;
    const from = nowFrom[size] ?? at;
    if (cost <= most && at + 1 > from) {
      if (best && (from >= best.end || cost < best.cost)) {
        if (from >= best.end) settle();
        best = { end: at + 1, from, cost };
      } else best ??= { end: at + 1, from, cost };
    } else if (best && at - best.end > size) settle();
    [before, last, now] = [last, now, before];
    [beforeFrom, lastFrom, nowFrom] = [lastFrom, nowFrom, beforeFrom];
  }
  settle();
}
