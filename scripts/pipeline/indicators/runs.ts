import type { Decided } from './decision.ts';

const CONNECTS = /^(?:[、，和及与]|以及)+$/;

/** Consecutive numbers with the same role, stated as a list: 分别达到90.6%、62.7%和34.3%. */
export type Run = readonly Decided[];

/** Returns the run of each candidate of a sentence; a number on its own is a run of one. */
export function runsOf(text: string, decided: readonly Decided[]): ReadonlyMap<Decided, Run> {
  const runs = new Map<Decided, Decided[]>();
  let previous: Decided | null = null;
  for (const candidate of decided) {
    const open: Decided[] | undefined = previous ? runs.get(previous) : undefined;
    const joined =
      previous !== null &&
      open !== undefined &&
      previous.verdict.role !== 'none' &&
      previous.verdict.role === candidate.verdict.role &&
      CONNECTS.test(text.slice(previous.quantity.outerEnd, candidate.quantity.outerStart)) &&
      (text.charAt(previous.quantity.outerEnd) !== '，' || previous.quantity.unit === candidate.quantity.unit);
    if (joined) open.push(candidate);
    runs.set(candidate, joined ? open : [candidate]);
    previous = candidate;
  }
  return runs;
}

/** Returns the map with the values added for the numbers of a run, in order; numbers beyond the last value get none. */
export function withEach<V>(map: ReadonlyMap<Decided, V>, run: Run, values: readonly V[]): ReadonlyMap<Decided, V> {
  return new Map([...map, ...run.flatMap((one, i) => (values[i] === undefined ? [] : [[one, values[i]] as const]))]);
}
