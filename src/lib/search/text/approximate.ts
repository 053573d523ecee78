/**
 * Runs of the text that are nearly what was typed: one wrong, missing, doubled or swapped character, or characters of the
 * same sound. Weighted edit distance of the typed run against every place of the text (Sellers' algorithm).
 */

export interface Near {
  /** The run as the text has it, folded. */
  run: string;
  /** In tenths of a wrong character; 0 is equal, a homophone costs less than a wrong character. */
  cost: number;
  /** Places at which it stands. */
  count: number;
}

/** In tenths, so that whole numbers do. */
const HOMOPHONE = 4;
const WRONG = 10;
/** A character is not mistyped as a digit or a sign: 投资完成额 is not 投资完成4. */
const STRANGE = 25;
const SWAPPED = 9;
/** The typed run lacks a character of the text. */
const MISSING = 9;
/** The typed run has a character too many. */
const EXTRA = 10;
/** More than any allowance. */
const OVER = 1000;

/** How far a run of so many characters may be from what was typed: two of them only by sound. */
export const allowance = (length: number): number =>
  length < 2 ? 0 : length === 2 ? 2 * HOMOPHONE : length < 7 ? WRONG : 2 * WRONG;

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** The characters that sound like one. */
export type Homophones = (char: string) => string;

/** At most `limit` distinct runs near the typed one, best first. Texts are folded; a run never crosses `starts`. */
export function nearRuns(
  typed: string,
  texts: Iterable<{ text: string; starts: Int32Array }>,
  homophones: Homophones,
  limit = 8,
): Near[] {
  const size = typed.length;
  const most = allowance(size);
  if (most === 0 || size > 24) return [];
  const found = new Map<string, Near>();
  const sounds = [...typed].map((char) => new Set(Array.from(homophones(char), (one) => one.charCodeAt(0))));
  for (const { text, starts } of texts) scan(typed, text, starts, most, sounds, found);
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
  sounds: readonly ReadonlySet<number>[],
  found: Map<string, Near>,
): void {
  const size = typed.length;
  const codes = Uint16Array.from({ length: size }, (_, at) => typed.charCodeAt(at));
  // Row of a character: what replacing each typed character by it costs. Worked out once for each distinct character.
  const rowOf = new Int16Array(65536).fill(-1);
  const rows: Uint8Array[] = [];
  const rowFor = (code: number): Uint8Array => {
    let row = rowOf[code] ?? -1;
    if (row < 0) {
      const cost = (one: number, i: number): number => {
        if (one === code) return 0;
        if (sounds[i]?.has(code)) return HOMOPHONE;
        return isHan(one) === isHan(code) ? WRONG : STRANGE;
      };
      row = rows.push(Uint8Array.from(codes, cost)) - 1;
      rowOf[code] = row;
    }
    return rows[row] ?? new Uint8Array(size);
  };
  // Column i: cost of the best run that ends here for the first i typed characters, and where that run begins.
  let before = new Int16Array(size + 1);
  let last = new Int16Array(size + 1);
  let now = new Int16Array(size + 1);
  let beforeFrom = new Int32Array(size + 1);
  let lastFrom = new Int32Array(size + 1);
  let nowFrom = new Int32Array(size + 1);
  let next = 0;
  let best: { end: number; from: number; cost: number } | null = null;
  const settle = (): void => {
    if (!best) return;
    const run = text.slice(best.from, best.end);
    const known = found.get(run);
    if (known) known.count++;
    else found.set(run, { run, cost: best.cost, count: 1 });
    best = null;
  };
  let previous = 0;
  // Rows above these are all over the allowance: nothing that ends here is near (Ukkonen's cut-off).
  let lastTop = 0;
  let beforeTop = 0;
  for (let at = 0; at < text.length; at++) {
    if (at === starts[next]) {
      settle();
      while (starts[next] === at) next++;
      for (let i = 0; i <= size; i++) {
        last[i] = before[i] = i * EXTRA;
        lastFrom[i] = beforeFrom[i] = at;
      }
      previous = 0;
      lastTop = beforeTop = Math.min(size, Math.floor(most / EXTRA));
    }
    const code = text.charCodeAt(at);
    const row = rowFor(code);
    now[0] = 0;
    nowFrom[0] = at + 1;
    const reach = Math.min(size, Math.max(lastTop + 1, beforeTop + 2));
    let top = 0;
    for (let i = 1; i <= reach; i++) {
      let cost = (last[i - 1] ?? 0) + (row[i - 1] ?? 0);
      let from = lastFrom[i - 1] ?? 0;
      // A run neither begins nor ends with a character that is missing or too many: it would only be longer or shorter.
      if (i < size) {
        const missing = (last[i] ?? 0) + MISSING;
        if (missing < cost) {
          cost = missing;
          from = lastFrom[i] ?? 0;
        }
      }
      if (i > 1 && i < size) {
        const extra = (now[i - 1] ?? 0) + EXTRA;
        if (extra < cost) {
          cost = extra;
          from = nowFrom[i - 1] ?? 0;
        }
      }
      if (i > 1 && code === codes[i - 2] && previous === codes[i - 1] && code !== previous) {
        const swapped = (before[i - 2] ?? 0) + SWAPPED;
        if (swapped < cost) {
          cost = swapped;
          from = beforeFrom[i - 2] ?? 0;
        }
      }
      now[i] = cost;
      nowFrom[i] = from;
      if (cost <= most) top = i;
    }
    // The next columns look one and two rows further.
    for (let i = reach + 1; i <= Math.min(size, reach + 2); i++) now[i] = OVER;
    beforeTop = lastTop;
    lastTop = top;
    const cost = reach === size ? (now[size] ?? 0) : OVER;
    if (cost <= most) {
      const from = nowFrom[size] ?? 0;
      if (best && from >= best.end) settle();
      if (!best || cost < best.cost) best = { end: at + 1, from, cost };
    }
    [before, last, now] = [last, now, before];
    [beforeFrom, lastFrom, nowFrom] = [lastFrom, nowFrom, beforeFrom];
    previous = code;
  }
  settle();
}
