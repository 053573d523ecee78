/** Matches the texts of a new parse with locked ids. */
import { similarity } from './fingerprint.ts';

/** Texts at least this similar are the same text with a correction (one changed character in a sentence of ten leaves 0.8). */
export const ALIKE = 0.75;

/**
 * `locked` are the ids with their fingerprints, `current` the fingerprints of the new parse, both in reading order. Returns for each
 * current text the id it keeps, or null if it is new. An equal text keeps its id wherever it is now; other texts are matched by similarity
 * between their matched neighbours.
 */
export function alignIds(
  locked: readonly (readonly [string, string])[],
  current: readonly string[],
): (string | null)[] {
  const kept: (string | null)[] = current.map(() => null);
  const at: (number | null)[] = locked.map(() => null);
  const pair = (l: number, c: number): void => {
    kept[c] = locked[l]?.[0] ?? null;
    at[l] = c;
  };
  matchEqual(
    locked.map(([, print]) => print),
    current,
    pair,
  );
  for (let l = 0; l < locked.length; l++) {
    if (at[l] !== null) continue;
    const before = at.slice(0, l).findLast((c) => c !== null) ?? -1;
    const after = at.slice(l + 1).find((c) => c !== null && c > before) ?? current.length;
    let best = ALIKE;
    let found: number | null = null;
    for (let c = before + 1; c < after; c++) {
      const alike = similarity(locked[l]?.[1] ?? '', current[c] ?? '');
      if (kept[c] === null && alike >= best) [best, found] = [alike, c];
    }
    if (found !== null) pair(l, found);
  }
  return kept;
}

/** Pairs equal texts in their order; if a text occurs more often than it was locked, its last occurrences stay unpaired. */
function matchEqual(locked: readonly string[], current: readonly string[], pair: (l: number, c: number) => void): void {
  const stands = new Map<string, number[]>();
  current.forEach((print, c) => stands.set(print, [...(stands.get(print) ?? []), c]));
  locked.forEach((print, l) => {
    const c = stands.get(print)?.shift();
    if (c !== undefined) pair(l, c);
  });
}
