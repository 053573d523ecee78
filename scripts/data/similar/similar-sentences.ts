/**
 * Near-duplicate sentences over a whole collection, in three steps: shingles and MinHash bands find candidates, exact comparison
 * joins them, and each family of joined sentences is split so that every member is nearly the same as the first of its group.
 */
import { nearlySame, THRESHOLD, type Prepared } from '../../../src/lib/compare/similar/nearly-same.ts';
import { SHINGLE } from '../../../src/lib/compare/similar/shingles.ts';
import type { Similar } from '../../../src/schema/similar.ts';
import { BANDS, bandKey } from './bands.ts';
import { SHORTEST, type Wordings } from './wordings.ts';

/** One wording, and the sentences that have it. */
interface Entry extends Prepared {
  keys: string[];
}

/** Takes the reports one by one and keeps only their shingles, so that a collection need not be in memory whole. */
export class SimilarSentences {
  private readonly entries = new Map<string, Entry>();

  add({ keys, folded, amounts, ends, shingles }: Wordings): void {
    keys.forEach((key, i) => {
      const words = folded[i] ?? '';
      const entry = this.entries.get(words);
      if (entry) entry.keys.push(key);
      // A copy: the rest of the column goes.
      else
        this.entries.set(words, {
          shingles: shingles.slice(ends[i - 1] ?? 0, ends[i]),
          amounts: amounts[i] ?? '',
          keys: [key],
        });
    });
  }

  /** Groups of sentences of two reports or more; sentences of one wording in the order in which their reports were added. */
  finish(): Similar {
    const groups = families(withRivals([...this.entries.values()]))
      .flatMap(split)
      .map((group) => group.flatMap(({ keys }) => keys))
      .filter((keys) => new Set(keys.map(reportOf)).size > 1);
    return { method: { shingle: SHINGLE, shortest: SHORTEST, threshold: THRESHOLD }, groups };
  }
}

/** beizhuang-2025.s1.3 → beizhuang-2025: the id of a report has no point. */
const reportOf = (key: string): string => key.slice(0, key.indexOf('.'));

/** Only those whose amounts another sentence has too: the others, one in six, have no twin. */
function withRivals(entries: readonly Entry[]): Entry[] {
  const having = new Map<string, number>();
  for (const { amounts } of entries) having.set(amounts, (having.get(amounts) ?? 0) + 1);
  return entries.filter(({ amounts, keys }) => having.get(amounts) !== 1 || keys.length > 1);
}

/** Families: sentences joined by a chain of pairs, each of which met in a band and is nearly the same. */
function families(entries: readonly Entry[]): Entry[][] {
  const parent = entries.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (let band = 0; band < BANDS; band++) {
    // Of those with one key only the first of each family is compared with: the cost of a band is linear.
    const firsts = new Map<number, number[]>();
    for (const [i, entry] of entries.entries()) {
      const key = bandKey(entry.shingles, band);
      const known = firsts.get(key);
      if (!known) {
        firsts.set(key, [i]);
        continue;
      }
      const twin = known.find((j) => root(j) === root(i) || nearlySame(entries[j] ?? entry, entry));
      if (twin === undefined) known.push(i);
      else parent[root(i)] = root(twin);
    }
  }
  return [...Map.groupBy(entries.keys(), root).values()].map((family) => family.flatMap((i) => entries[i] ?? []));
}

/** Up to this many, all of a family are compared with all: at most so many comparisons a sentence, whatever the collection. */
const ALL_WITH_ALL = 100;

/**
 * A chain may drift far, so a family becomes groups around leaders: the sentence with the most twins (in a large family the most
 * typical one) leads the first, and one that is nearly the same as no leader yet leads the next. A sentence between two leaders
 * belongs to both of their groups.
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

/** Ordered by how many of the family have its shingles, on average; so a leader is found without comparing all with all. */
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
