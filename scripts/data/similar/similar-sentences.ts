/**
 * Near-duplicate sentences over a whole collection, in three steps: shingles and MinHash bands find candidates, exact comparison
 * joins them, and each family of joined sentences is split so that every member is nearly the same as the first of its group.
 */
import type { Similar } from '../../../src/schema/similar.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import { BANDS, bandKey } from './bands.ts';
import { nearlySame, prepare, THRESHOLD, type Prepared } from '../../../src/lib/compare/similar/nearly-same.ts';
import { foldSentence, SHINGLE } from '../../../src/lib/compare/similar/shingles.ts';

/** Shorter sentences (各位代表：) are alike without saying anything. */
const SHORTEST = 12;

/** One wording, and where it stands. */
interface Entry extends Prepared {
  places: { report: string; key: string }[];
}

/** Takes the reports one by one and keeps only their shingles, so that a collection need not be in memory whole. */
export class SimilarSentences {
  private readonly entries = new Map<string, Entry>();

  add(report: Pick<Report, 'id' | 'sections'>): void {
    const visit = (section: Section): void => {
      for (const { id, text } of section.paragraphs.flatMap((p) => p.sentences)) {
        const folded = foldSentence(text);
        if (folded.length < SHORTEST) continue;
        const entry = this.entries.get(folded) ?? { ...prepare(text), places: [] };
        entry.places.push({ report: report.id, key: `${report.id}.${id}` });
        this.entries.set(folded, entry);
      }
      section.children.forEach(visit);
    };
    report.sections.forEach(visit);
  }

  /** Groups of sentences of two reports or more; places of one wording in the order in which their reports were added. */
  finish(): Similar {
    const groups = families([...this.entries.values()])
      .flatMap(split)
      .map((group) => group.flatMap(({ places }) => places))
      .filter((places) => new Set(places.map(({ report }) => report)).size > 1)
      .map((places) => places.map(({ key }) => key));
    return { method: { shingle: SHINGLE, shortest: SHORTEST, threshold: THRESHOLD }, groups };
  }
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
